//! Command-line sessions, which are also the manual's examples: `tests/cmd/*.md`.

#[test]
fn sessions() {
    trycmd::TestCases::new().case("tests/cmd/*.md").case("tests/cmd/*.toml");
}

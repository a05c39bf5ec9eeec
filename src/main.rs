//! `lotse`: arguments to command to exit code.
fn main() {
    let (s, d) = lotse::source::Sources::read(std::path::Path::new(".")).unwrap();
    let r = lotse::build::Request { base_url: None, today: None, now: |_| lotse::model::Date::parse("2026-11-21").unwrap(), keep_going: false, drafts: Default::default() };
    let mut b = lotse::build::build(&s, &r);
    b.diagnostics.extend(d);
    print!("{}", lotse::diag::human(&b.diagnostics, &|p| s.text(p).map(str::to_owned)));
    println!("{:?}", b.pages);
    if let Some(f) = b.files { println!("{:?}", lotse::emit::write(std::path::Path::new("public"), &f, &|_| false)); }
}

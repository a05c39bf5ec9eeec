closed-days = { $days ->
    [one] ein Tag
   *[other] { $days Tage
}

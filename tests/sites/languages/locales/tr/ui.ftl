# Machine translation, not yet read by a native speaker. A part only: the rest falls back.
skip-to-content = İçeriğe geç
offers-title = Teklifler
offers-count = { $count ->
    [one] { NUMBER($count) } teklif
   *[other] { NUMBER($count) } teklif
}
home-title = Ne arıyorsunuz?
facts-title = En önemlileri
crumb-home = Ana sayfa
title-az = A’dan Z’ye teklifler
emergency-title = Acil durumda

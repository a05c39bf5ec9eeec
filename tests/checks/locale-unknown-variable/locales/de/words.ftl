checked-on = geprüft am { $datum }
built-on = Stand: { $date }, { $time } Uhr
skip-to-content = Zum Inhalt von { $site }

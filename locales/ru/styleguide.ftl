# Lotse: words of the style guide. Russian.
# Machine translation, not yet read by a native speaker.

guide-title = Элементы
guide-intro = Каждый элемент оформления в обоих направлениях письма, с вымышленными данными.
guide-offer = Вечерний курс немецкого
guide-summary = Вы учитесь в небольшой группе. Можно приходить с детьми.
guide-alert = 24 декабря закрыто.
guide-meaning = Документ ведомства по делам иностранцев: высылка на время приостановлена.
guide-directions = Пять минут от вокзала, вторая дверь слева.
guide-unit = человек
guide-emergency = Скорая помощь и пожарная служба

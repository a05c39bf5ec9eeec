# Lotse: words of the style guide. Ukrainian.
# Machine translation, not yet read by a native speaker.

guide-title = Елементи
guide-intro = Кожен елемент оформлення в обох напрямках письма, з вигаданими даними.
guide-offer = Вечірній курс німецької
guide-summary = Ви навчаєтеся в невеликій групі. Можна приходити з дітьми.
guide-alert = 24 грудня зачинено.
guide-meaning = Документ відомства у справах іноземців: депортацію на певний час призупинено.
guide-directions = П’ять хвилин від вокзалу, другі двері ліворуч.
guide-unit = осіб
guide-emergency = Швидка допомога та пожежна служба

"""The arithmetic of a dish: exact, in rupiah, from what was typed to what it means.

Cost price = (ingredients + other costs) / portions. Margin = (price - cost price) / price, the
gross margin on the selling price. Every figure that somebody decides is the curriculum's.
"""

import re
from fractions import Fraction

# The amount of a base unit that one of each holds; units that stand alone count pieces.
UNITS = {
    "kg": ("g", 1000), "kilo": ("g", 1000), "g": ("g", 1), "gr": ("g", 1), "gram": ("g", 1),
    "ons": ("g", 100), "l": ("ml", 1000), "liter": ("ml", 1000), "ml": ("ml", 1),
    "sdm": ("ml", 15), "sdt": ("ml", 5), "lusin": ("buah", 12), "buah": ("buah", 1),
    "butir": ("buah", 1), "biji": ("buah", 1), "lembar": ("buah", 1), "pcs": ("buah", 1),
    "bungkus": ("bungkus", 1), "ikat": ("ikat", 1), "siung": ("siung", 1),
}
MOST_LINES = 100
LARGEST = 10**12


class Terms:
    """What the curriculum demands; shares are parts of the selling price."""

    def __init__(self, configuration):
        self.least_margin = _share(configuration, "leastMargin", "0.3")
        self.target_margin = _share(configuration, "targetMargin", "0.5")
        self.round_to = int(configuration.get("roundTo", "500"))


def _share(configuration, name, default):
    text = configuration.get(name, default)
    if not re.fullmatch(r"0?\.[0-9]{1,6}|0", text):
        raise ValueError("%s is '%s', expected a share from 0 to below 1" % (name, text))
    return Fraction(text)


class Sheet:
    """What a participant typed, read; `problems` holds (field, Indonesian, English)."""

    def __init__(self, fields):
        self.problems = []
        self.lines = []
        self.portions = self._number(fields, "portions", least=Fraction(1, 100))
        self.other_costs = self._number(fields, "other-costs", default=Fraction(0))
        self.price = self._number(fields, "price", least=Fraction(1))
        self._read_recipe(fields.get("recipe", ""))

    def _number(self, fields, name, least=Fraction(0), default=None):
        text = fields.get(name, "").strip()
        if not text and default is not None:
            return default
        value = number(text)
        if value is None or not least <= value <= LARGEST:
            self.problems.append(
                (name, "Isi dengan angka, misalnya 15.000.", "Give a number, such as 15,000.")
            )
            return least
        return value

    def _read_recipe(self, text):
        parts = [p.strip() for p in re.split(r"[;\n]", text) if p.strip()]
        if not parts:
            self._reject(0, "Belum ada bahan.", "There is no ingredient yet.")
        if len(parts) > MOST_LINES:
            self._reject(0, "Paling banyak 100 bahan.", "At most 100 ingredients.")
        for position, part in enumerate(parts[:MOST_LINES], 1):
            self._read_line(position, part)

    def _read_line(self, position, text):
        found = re.fullmatch(
            r"(?P<name>.*?\S)\s+(?P<amount>[0-9][0-9.,]*)\s*(?P<unit>[A-Za-z]+)\s*"
            r"@\s*(?:[Rr]p\.?\s*)?(?P<price>[0-9][0-9.,]*)\s*/\s*"
            r"(?P<per>[0-9][0-9.,]*)?\s*(?P<perunit>[A-Za-z]+)",
            text,
        )
        if not found or len(text) > 200:
            return self._reject(
                position,
                "tulis seperti: tepung 500 g @ 12.000/kg",
                "write it as: flour 500 g @ 12,000/kg",
            )
        amount, price = number(found["amount"]), number(found["price"])
        per = number(found["per"]) if found["per"] else Fraction(1)
        unit, per_unit = UNITS.get(found["unit"].lower()), UNITS.get(found["perunit"].lower())
        if unit is None or per_unit is None:
            return self._reject(
                position,
                "satuan yang dikenal: " + ", ".join(UNITS),
                "units that are known: " + ", ".join(UNITS),
            )
        if unit[0] != per_unit[0]:
            return self._reject(
                position,
                "satuan resep dan satuan harga tidak sejenis",
                "the recipe's unit and the price's unit don't fit",
            )
        if None in (amount, price, per) or per == 0 or max(amount, price, per) > LARGEST:
            return self._reject(position, "angkanya tidak terbaca", "a number can't be read")
        used, bought = amount * unit[1], per * per_unit[1]
        self.lines.append((position, price * used / bought))

    def _reject(self, position, indonesian, english):
        where = ("Bahan ke-%d: " % position, "Ingredient %d: " % position) if position else ("", "")
        self.problems.append(("recipe", where[0] + indonesian, where[1] + english))


class Costing:
    """What follows from a sheet."""

    def __init__(self, sheet, terms):
        self.terms = terms
        self.price = sheet.price
        self.lines = sheet.lines
        self.ingredients = sum((cost for _, cost in sheet.lines), Fraction(0))
        self.cost = (self.ingredients + sheet.other_costs) / sheet.portions
        self.margin = (self.price - self.cost) / self.price
        self.is_enough = self.margin >= terms.least_margin

    def sensible_price(self):
        """The least price that reaches the margin aimed at, rounded up to a handy sum."""
        exact = self.cost / (1 - self.terms.target_margin)
        step = self.terms.round_to
        return -(-exact // step) * step

    def cost_words(self):
        yield (
            "Harga pokok per porsi %s." % rupiah(self.cost, "id"),
            "Cost price per portion: %s." % rupiah(self.cost, "en"),
        )
        if len(self.lines) > 1 and self.ingredients > 0:
            position, cost = max(self.lines, key=lambda line: line[1])
            share = percent(cost / self.ingredients)
            yield (
                "Bahan ke-%d paling mahal: %d%% dari biaya bahan." % (position, share),
                "Ingredient %d costs most: %d %% of all ingredients." % (position, share),
            )

    def margin_words(self):
        if self.margin < 0:
            loss = self.cost - self.price
            return (
                "error",
                "Rugi %s per porsi: harga jual di bawah harga pokok." % rupiah(loss, "id"),
                "Each portion loses %s: it sells below its cost." % rupiah(loss, "en"),
            )
        share, least = percent(self.margin), percent(self.terms.least_margin)
        if not self.is_enough:
            return (
                "error",
                "Untung kotor %d%% dari harga jual, sedikitnya %d%%." % (share, least),
                "The gross margin is %d %% of the price, %d %% are needed." % (share, least),
            )
        return (
            "valid",
            "Untung kotor %d%% dari harga jual." % share,
            "The gross margin is %d %% of the price." % share,
        )

    def price_words(self):
        price, target = self.sensible_price(), percent(self.terms.target_margin)
        return (
            "Harga jual yang wajar: %s (untung kotor %d%%)." % (rupiah(price, "id"), target),
            "A sensible price: %s (gross margin %d %%)." % (rupiah(price, "en"), target),
        )


def number(text):
    """An amount as Indonesians or English speakers type it, or None.

    A point or comma followed by exactly three digits separates thousands; any other is the decimal
    sign. `1.500` is one thousand five hundred, `1,5` one and a half.
    """
    text = re.sub(r"^[Rr]p\.?\s*", "", text.strip())
    if not re.fullmatch(r"[0-9]{1,15}([.,][0-9]+)*", text) or len(text) > 24:
        return None
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?", text):
        return Fraction(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?", text):
        return Fraction(text.replace(",", ""))
    if re.fullmatch(r"[0-9]+([.,][0-9]+)?", text):
        return Fraction(text.replace(",", "."))
    return None


def rupiah(amount, language):
    """Whole rupiah, half up, with the language's sign between thousands."""
    whole = int(amount + Fraction(1, 2))
    text = "{:,}".format(whole)
    return "Rp" + (text.replace(",", ".") if language == "id" else text)


def percent(share):
    """Whole percent, half up."""
    return int(share * 100 + Fraction(1, 2))

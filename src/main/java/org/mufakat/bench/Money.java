package org.mufakat.bench;

/**
 * An amount in a text and as an expected fact.
 *
 * @param tenths tenths of a million or billion
 */
record Money(String currency, int tenths, boolean billions) {

  static Money draw(Draw draw) {
    return switch (draw.between(0, 2)) {
      case 0 -> new Money("USD", draw.between(11, 985), false);
      case 1 -> new Money("EUR", draw.between(11, 985), false);
      default -> new Money("JPY", draw.between(11, 95), true);
    };
  }

  String text(boolean indonesian) {
    String number = indonesian ? number().replace('.', ',') : number();
    String scale = indonesian ? (billions ? "miliar" : "juta") : (billions ? "billion" : "million");
    return switch (currency) {
      case "USD" -> (indonesian ? "US$ " : "$") + number + " " + scale;
      case "EUR" -> number + " " + scale + (indonesian ? " euro" : " euros");
      default -> number + " " + scale + " yen";
    };
  }

  String fact() {
    return currency + " " + number() + (billions ? " billion" : " million");
  }

  private String number() {
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}

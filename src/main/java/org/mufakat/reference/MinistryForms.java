package org.mufakat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names that follow from the field of an Indonesian ministry.
 *
 * <p>{@code Perdagangan} gives {@code Kementerian Perdagangan}, {@code Menteri Perdagangan RI},
 * {@code Wamen Perdagangan}; an initialism such as {@code ESDM} is also fused ({@code MenESDM}),
 * and {@code Koordinator Bidang Pangan} gives {@code Menko Pangan}. Regulations ({@code Permendag})
 * are words of their own and never made here.
 *
 * @param fields the official one first, then other ways to name it
 * @param nameEn {@code Ministry of Trade}
 */
record MinistryForms(List<String> fields, String nameEn) {

  private static final String COORDINATING = "Koordinator Bidang ";
  private static final List<String> OWNERS = List.of(" RI", " Republik Indonesia");
  private static final Optional<String> NOT_FOREIGN = Optional.of("not-foreign");
  private static final Optional<String> NEEDS_COUNTRY = Optional.of("needs-country");
  private static final Optional<String> ENGLISH = Optional.of("en");

  String name() {
    return "Kementerian " + fields.get(0);
  }

  String minister() {
    return "Menteri " + fields.get(0);
  }

  String ministerEn() {
    return nameEn.replaceFirst("Ministry", "Minister");
  }

  /** The official field without the words that only say that it is a coordinating one. */
  String plainField() {
    return bare(fields.get(0));
  }

  List<String> otherNames() {
    return fields.stream().skip(1).map(field -> "Kementerian " + field).toList();
  }

  List<Form> ministryNames() {
    List<Form> forms = new ArrayList<>();
    for (String field : fields) {
      indonesian(forms, List.of("Kementerian ", "Kementrian "), field);
      indonesian(forms, List.of("Kemenko "), coordinated(field));
      fused(forms, List.of("Kemen ", "Kemen"), field);
      forms.add(guarded("kementerian " + field.toLowerCase(Locale.ROOT), field));
    }
    english(forms, nameEn);
    english(forms, shorter(nameEn, "Ministry"));
    return forms;
  }

  List<Form> ministerNames() {
    List<Form> forms = new ArrayList<>();
    for (String field : fields) {
      indonesian(forms, List.of("Menteri "), field);
      indonesian(forms, List.of("Menko "), coordinated(field));
      fused(forms, List.of("Men"), field);
    }
    english(forms, ministerEn());
    english(forms, shorter(nameEn, "Minister"));
    return forms;
  }

  List<Form> viceMinisterNames() {
    List<Form> forms = new ArrayList<>();
    for (String field : fields) {
      indonesian(forms, List.of("Wakil Menteri ", "Wamen "), field);
      indonesian(forms, List.of("Wakil Menko ", "Wamenko "), coordinated(field));
      fused(forms, List.of("Wamen"), field);
    }
    for (String vice : List.of("Vice ", "Deputy ")) {
      english(forms, vice + ministerEn());
      String brief = shorter(nameEn, "Minister");
      english(forms, brief.isEmpty() ? "" : vice + brief);
    }
    return forms;
  }

  private static void indonesian(List<Form> forms, List<String> heads, String field) {
    for (String head : field.isEmpty() ? List.<String>of() : heads) {
      for (String written : Names.withAndWithoutComma(head + field)) {
        forms.add(guarded(written, field));
        OWNERS.forEach(owner -> forms.add(Form.of(written + owner)));
      }
    }
  }

  private static void fused(List<Form> forms, List<String> heads, String field) {
    if (initialism(field)) {
      heads.forEach(head -> forms.add(Form.of(head + field)));
    }
  }

  /** Bare, a name in English could be that of any state; with the owner it is ours. */
  private static void english(List<Form> forms, String name) {
    for (String written : name.isEmpty() ? List.<String>of() : Names.withAndWithoutComma(name)) {
      forms.add(new Form(written, ENGLISH, NEEDS_COUNTRY));
      forms.add(Form.of("Indonesian " + written));
      forms.add(Form.of("Indonesia's " + written));
      forms.add(Form.of(written + " of Indonesia"));
      forms.add(Form.of(written + " of the Republic of Indonesia"));
    }
  }

  /** Clippings serve for other states too: {@code Menlu Tiongkok}, {@code Kemlu AS}. */
  static Form ours(Form clipping) {
    return clipping.guard().isPresent()
        ? clipping
        : new Form(clipping.text(), clipping.language(), NOT_FOREIGN);
  }

  private static Form guarded(String text, String field) {
    return new Form(text, Optional.empty(), initialism(field) ? Optional.empty() : NOT_FOREIGN);
  }

  /**
   * {@code Ministry of Trade} as {@code Trade Ministry}; empty where the field has several parts.
   */
  private static String shorter(String nameEn, String noun) {
    String field = nameEn.substring(nameEn.indexOf(' ', nameEn.indexOf(' ') + 1) + 1);
    boolean plain = nameEn.startsWith("Ministry of ") && !field.contains(" and ");
    String root = field.endsWith(" Affairs") ? field.substring(0, field.length() - 8) : field;
    return plain && !field.contains(",") ? root + " " + noun : "";
  }

  /**
   * What follows {@code Menko}: the field without {@code Koordinator Bidang}; empty for other
   * ministries.
   */
  private static String coordinated(String field) {
    return field.startsWith(COORDINATING) ? bare(field) : "";
  }

  private static String bare(String field) {
    return field.startsWith(COORDINATING) ? field.substring(COORDINATING.length()) : field;
  }

  private static boolean initialism(String field) {
    return field.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}

package org.mufakat.query;

import java.util.Optional;
import org.apache.jena.sparql.core.Var;

/**
 * A parameter of a canned query; {@code country} stands in the query as the variable {@code
 * ?_country}.
 *
 * @param optional left out together with its block when no value is given
 * @param fallback the value taken when none is given
 */
public record Parameter(
    String name,
    ParameterType type,
    Bilingual description,
    boolean optional,
    Optional<String> fallback) {

  /** Chooses the language of labels in every query; not declared in headers. */
  static final Var LANGUAGE = Var.alloc("_lang");

  Var variable() {
    return Var.alloc("_" + name);
  }

  /** True if a value must be given. */
  public boolean required() {
    return !optional && fallback.isEmpty();
  }
}

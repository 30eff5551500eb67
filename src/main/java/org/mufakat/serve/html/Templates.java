package org.mufakat.serve.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Mustache templates beside this class. Values are escaped; a value that the template needs and
 * that is not there is an error.
 */
final class Templates {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(text(name)));

  private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

  private Templates() {}

  static String render(String template, Object values) {
    return COMPILED.computeIfAbsent(template, name -> COMPILER.compile(text(name))).execute(values);
  }

  static String text(String name) {
    return Resource.text(Templates.class, name + ".mustache");
  }
}

package org.mufakat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.article.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which articles, and how large they may be: what {@code load} and {@code extract} share. */
final class InputOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Files (.txt .md .html .jsonl) and folders; - for JSON Lines on standard input. In a"
            + " folder, other endings, README* and *.meta.json are skipped and counted."
      })
  private List<String> places = List.of();

  @Option(
      names = "--max-article",
      paramLabel = "SIZE",
      defaultValue = "1M",
      converter = Size.class,
      description = "Refuse articles with more text than this (500K, 2M). Default: 1M.")
  private Limits limits;

  /** The places named, which may be none. */
  List<String> places() {
    return places;
  }

  /** The places named, at least one. */
  List<String> places(CommandSpec spec) {
    if (places.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: PATH");
    }
    return places;
  }

  Limits limits() {
    return limits;
  }

  /** Reads {@code 4096}, {@code 500K}, {@code 2M}: bytes, KiB, MiB. */
  static final class Size implements ITypeConverter<Limits> {

    private static final Map<String, Integer> SHIFTS = Map.of("", 0, "K", 10, "M", 20);
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([KM]?)(I?B)?");

    @Override
    public Limits convert(String value) {
      Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT));
      if (!size.matches()) {
        throw new TypeConversionException("'" + value + "' is no size; write 500K or 2M");
      }
      long bytes = Long.parseLong(size.group(1)) << SHIFTS.get(size.group(2));
      try {
        return new Limits(Math.toIntExact(bytes));
      } catch (ArithmeticException | IllegalArgumentException e) {
        throw new TypeConversionException("'" + value + "': choose from 1 byte to 64M");
      }
    }
  }
}

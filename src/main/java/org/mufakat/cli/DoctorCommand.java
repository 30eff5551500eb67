package org.mufakat.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.doctor.Diagnosis;
import org.mufakat.doctor.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code doctor}: whether the installation can do its work. */
@Command(
    name = "doctor",
    description = {
      "Look at Java, memory, settings, store, disk and port, and say what to do where something is"
          + " wrong. Changes nothing. 5: something is.",
      "",
      "`mufakat verify` looks into the store itself."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./mufakat doctor", "  ./mufakat doctor --store /data/coop --format json"})
final class DoctorCommand implements Callable<Integer> {

  private static final String PORT = "serve.port";
  private static final String USUAL_PORT = "3030";

  private final Console console;
  private final Parts parts;

  @Mixin private StoreOption store;

  /** How it is told. */
  enum Form {
    TABLE,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "table or json. Default: table.")
  private Form form;

  DoctorCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    Configuration configuration = Configuration.of(console.environment());
    String port = configuration.given(PORT).map(Configuration.Given::value).orElse(USUAL_PORT);
    List<Diagnosis> found =
        Doctor.examine(
            Version.number(),
            configuration
                .file()
                .map(file -> "in " + file + ", the environment and options")
                .orElse("in the environment and options; there is no file of them"),
            store.path(),
            () -> parts.rules().apply(parts.reference().get()).rulesDigest(),
            port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : -1);
    if (form == Form.JSON) {
      console.print(json(found).toString());
    } else {
      found.forEach(this::print);
    }
    boolean bad = found.stream().anyMatch(one -> one.state() == Diagnosis.State.BAD);
    return (bad ? Exit.STORE : Exit.OK).code();
  }

  private void print(Diagnosis one) {
    console.print("%-4s  %-9s  %s".formatted(state(one), one.name(), one.says()));
    one.remedy().ifPresent(remedy -> console.print(" ".repeat(17) + remedy));
  }

  private static String state(Diagnosis one) {
    return one.state().name().toLowerCase(Locale.ROOT);
  }

  private static JsonArray json(List<Diagnosis> found) {
    JsonArray all = new JsonArray();
    for (Diagnosis one : found) {
      JsonObject json = new JsonObject();
      json.addProperty("name", one.name());
      json.addProperty("state", state(one));
      json.addProperty("says", one.says());
      one.remedy().ifPresent(remedy -> json.addProperty("remedy", remedy));
      all.add(json);
    }
    return all;
  }
}

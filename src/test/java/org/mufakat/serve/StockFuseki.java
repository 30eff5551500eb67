package org.mufakat.serve;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.tdb2.DatabaseMgr;

/** Fuseki as it comes, on a TDB2 database: what a server of our own is measured against. */
public final class StockFuseki {

  private StockFuseki() {}

  /**
   * @param arguments folder of the database
   */
  public static void main(String[] arguments) {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", DatabaseMgr.connectDatasetGraph(Path.of(arguments[0]).toString()))
            .build()
            .start();
    System.out.println("http://localhost:" + server.getPort() + "/ds/sparql");
    System.out.flush();
    server.join();
  }
}

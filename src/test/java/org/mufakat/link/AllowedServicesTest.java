package org.mufakat.link;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.Failure;

/** Which addresses may be asked. No name is looked up outside this machine. */
class AllowedServicesTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8000/, http://127.0.0.1:8000/reconcile",
    "http://127.0.0.1:8000/api, http://127.0.0.1:8000/api",
    "http://127.0.0.1:8000/api, http://127.0.0.1:8000/api/en",
    "http://127.0.0.1, http://127.0.0.1:80/x",
    "http://localhost:8000/, http://LOCALHOST:8000/x",
    "http://[::1]:8000/, http://[::1]:8000/x"
  })
  void whatLiesUnderAnAllowedAddressIsAllowed(String allowed, String service) {
    assertDoesNotThrow(() -> new AllowedServices(List.of(allowed)).check(URI.create(service)));
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8000/, http://127.0.0.1:8001/",
    "http://127.0.0.1:8000/, https://127.0.0.1:8000/",
    "http://127.0.0.1:8000/api, http://127.0.0.1:8000/apis",
    "http://127.0.0.1:8000/api, http://127.0.0.1:8000/",
    "http://127.0.0.1:8000/, http://127.0.0.2:8000/",
    "http://127.0.0.1:8000/api/, http://127.0.0.1:8000/other"
  })
  void allElseIsNot(String allowed, String service) {
    Failure failure =
        assertThrows(
            Failure.class,
            () -> new AllowedServices(List.of(allowed)).check(AllowedServices.parsed(service)));
    assertTrue(failure.getMessage().contains("is not allowed"), failure.getMessage());
  }

  @Test
  void aPathThatClimbsOutIsSeenThrough() {
    AllowedServices api = new AllowedServices(List.of("http://127.0.0.1:8000/api/"));
    URI out = AllowedServices.parsed("http://127.0.0.1:8000/api/../secret");
    assertThrows(Failure.class, () -> api.check(out));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "example.org",
        "http://user:secret@example.org/",
        "http://example.org/#part",
        "http:///path",
        "http://a b/"
      })
  void whatIsNoAddressOfAServiceIsRefused(String address) {
    assertThrows(Failure.class, () -> AllowedServices.parsed(address));
  }

  /** The machine's own name leads to itself, which its name alone does not allow. */
  @Test
  void aNameThatLeadsIntoAPrivateNetworkIsRefused() {
    String local = "http://ip6-localhost:8000/";
    Failure failure =
        assertThrows(
            Failure.class, () -> new AllowedServices(List.of(local)).check(URI.create(local)));
    assertTrue(
        failure.getMessage().contains("a private address")
            || failure.getMessage().contains("there is no host"),
        failure.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "2001:4860:4860::8888, true",
    "127.0.0.1, false",
    "10.1.2.3, false",
    "172.16.0.1, false",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "100.128.0.1, true",
    "0.0.0.0, false",
    "0.1.2.3, false",
    "192.0.0.1, false",
    "192.0.1.1, true",
    "198.18.0.1, false",
    "198.20.0.1, true",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "::1, false",
    "::, false",
    "fe80::1, false",
    "fc00::1, false",
    "fd12::1, false",
    "ff02::1, false",
    "::ffff:10.0.0.1, false",
    "64:ff9b::a00:1, false",
    "2002:a00:1::, false",
    "2001::1, false"
  })
  void addressesForSpecialPurposesAreNotPublic(String address, boolean isPublic)
      throws UnknownHostException {
    assertEquals(isPublic, PublicAddress.is(InetAddress.getByName(address)));
  }
}

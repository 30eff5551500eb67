package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyWordsTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "kementerian-kesehatan, ministry-of-health, true",
    "education-ministry, ministry-of-education, true",
    "kementerian-sumber-daya-air, ministry-of-water-resources, true",
    "kementerian-luar-negeri, ministry-of-foreign-affairs, true",
    "kementerian-dalam-negeri, ministry-of-foreign-affairs, false",
    "kementerian-ayush, ministry-of-ayush, true",
    "kementerian-kesehatan, ministry-of-education, false",
    "kementerian-perdagangan, ministry-of-trade-and-industry, false",
    "universitas-pertanian, ministry-of-agriculture, false",
    // what it is alone names no body
    "kementerian, ministry, false",
    "dan, of, false",
  })
  void namesOfTwoLanguagesCanSayTheSame(String one, String other, boolean same) {
    assertEquals(same, BodyWords.sayTheSame(one, other));
    assertEquals(same, BodyWords.sayTheSame(other, one));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "universitas-nairobi, kenyatta-university, true",
    "universitas-nairobi, university-of-nairobi, false",
    "universitas-nairobi, nairobi-college, false",
    "universitas-pertanian, university-of-nairobi, false",
    "kementerian-kesehatan, ministry-of-nairobi, false",
  })
  void someBodiesGoByTheirOwnNames(String one, String other, boolean apart) {
    assertEquals(apart, BodyWords.areNamedApart(one, other));
    assertEquals(apart, BodyWords.areNamedApart(other, one));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"pemerintah, true", "the-government, true", "pemerintah-kota, false", "bank, false"})
  void theGovernmentIsNoBodyOfItsOwn(String name, boolean government) {
    assertEquals(government, BodyWords.isGovernment(name));
  }
}

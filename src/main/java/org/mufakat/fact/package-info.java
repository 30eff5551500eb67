/**
 * Typed facts about one article, each value with its evidence: the domain of cooperation, without
 * RDF.
 *
 * <p>Names tie the facts of one article together: a signatory is the {@link
 * org.mufakat.fact.PersonFact#name()} of a person of the same {@link
 * org.mufakat.fact.ArticleFacts}, a party the {@link org.mufakat.fact.InstitutionFact#name()} of an
 * institution.
 */
package org.mufakat.fact;

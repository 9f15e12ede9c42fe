/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

class PersonNamesTest {

	/** The name as written; given names, particle, family name, suffix. */
	static final String[][] NAMES = {
			{ "Donald E. Knuth", "Donald E.", "", "Knuth", "" },
			{ "Knuth, Donald E.", "Donald E.", "", "Knuth", "" },
			{ "Knuth", "", "", "Knuth", "" },
			{ "Ludwig van Beethoven", "Ludwig", "van", "Beethoven", "" },
			{ "van Beethoven, Ludwig", "Ludwig", "van", "Beethoven", "" },
			{ "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "Charles Louis Xavier Joseph", "de la", "Vall\u00e9e Poussin", "" },
			{ "de la Vall{\\'e}e Poussin, C.", "C.", "de la", "Vall\u00e9e Poussin", "" },
			{ "De la Cruz, Ana", "Ana", "De la", "Cruz", "" },
			{ "jean de la fontaine", "", "jean de la", "fontaine", "" },
			{ "Jean {de la} fontaine", "Jean de la", "", "fontaine", "" },
			{ "Le Quintrec, M", "M", "", "Le Quintrec", "" },
			{ "King, Jr., Martin Luther", "Martin Luther", "", "King", "Jr." },
			{ "von Last, III, A, B", "A, B", "von", "Last", "III" },
			{ "{\\'E}mile Zola", "\u00c9mile", "", "Zola", "" },
			{ "{\\'e}mile zola", "", "\u00e9mile", "zola", "" },
			{ "Per {\\o}st Dahl", "Per", "\u00f8st", "Dahl", "" },
			{ "{Barnes and Noble, Inc.}", "", "", "Barnes and Noble, Inc.", "" },
			{ "{NASA} Research", "NASA", "", "Research", "" },
			{ "G{\\\"o}del, Kurt", "Kurt", "", "G\u00f6del", "" },
			{ "Donald~E. Knuth", "Donald E.", "", "Knuth", "" },
			{ "Jean-Paul Sartre", "Jean-Paul", "", "Sartre", "" },
			{ "\u5f20 \u4f1f", "\u5f20", "", "\u4f1f", "" },
			{ "O'Neill, Tim", "Tim", "", "O'Neill", "" },
			{ "Knuth,", "", "", "Knuth", "" },
			{ ", Donald", "", "", "Donald", "" },
			{ ",", "", "", ",", "" },
			{ "Turney, Peter B. B.", "Peter B. B.", "", "Turney", "" },
			{ "{\\relax Ch}arles Dickens", "Charles", "", "Dickens", "" } };

	static Stream<Arguments> names() {
		return Stream.of(NAMES).map(row -> Arguments.of(row[0], new PersonName(row[1], row[2], row[3], row[4])));
	}

	@ParameterizedTest
	@MethodSource("names")
	void readsTheParts(String written, PersonName name) {
		assertEquals(List.of(name), PersonNames.parse(written));
	}

	@Test
	void splitsListsAtAnd() {
		assertEquals("Knuth; Lamport; Sand; Anderson", families("Donald Knuth and Lamport, Leslie AND\n {Sand} and A. Anderson"));
		assertEquals("Barnes and Noble; van Rossum", families("{Barnes and Noble} and van Rossum, Guido"));
		assertEquals("A; B", families("A and and B and "));
		assertEquals("", families(""));
		assertEquals("Band; Orland", families("Band and Orland"));
	}

	@Test
	void dropsOthers() {
		assertEquals("Knuth", families("Donald Knuth and others"));
		assertTrue(PersonNames.hasOthers("Donald Knuth and others"));
		assertTrue(PersonNames.hasOthers("Donald Knuth and Others "));
		assertFalse(PersonNames.hasOthers("Donald Knuth and {others}"));
		assertFalse(PersonNames.hasOthers("others and Donald Knuth"));
		assertFalse(PersonNames.hasOthers(""));
	}

	@Test
	void showsTheFamilyNameFirst() {
		assertEquals("van der Berg, Jr., Anna", new PersonName("Anna", "van der", "Berg", "Jr.").familyFirst());
		assertEquals("NASA", new PersonName("", "", "NASA", "").familyFirst());
	}

	private static String families(String list) {
		return PersonNames.parse(list).stream().map(name -> (name.particle() + ' ' + name.family()).strip())
				.collect(Collectors.joining("; "));
	}
}

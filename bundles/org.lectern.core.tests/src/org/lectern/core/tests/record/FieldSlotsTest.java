/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.core.tests.record.RecordMergeTest.record;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.Profile;
import org.lectern.core.record.FieldGroup;
import org.lectern.core.record.FieldSlot;
import org.lectern.core.record.FieldSlots;
import org.lectern.core.record.PaperRecord;

class FieldSlotsTest {

	private static List<String> names(PaperRecord record, FieldGroup group) {
		return FieldSlots.of(record, Profile.BIBLATEX, UnaryOperator.identity()).stream()
				.filter(slot -> slot.group() == group).map(FieldSlot::name).toList();
	}

	@Test
	void requiredFieldsStandFirstAsTheyAreWritten() {
		PaperRecord article = record("Article", "Year=2019", "odd=1", "author=A");
		assertEquals(List.of("author", "title", "journaltitle", "Year"), names(article, FieldGroup.REQUIRED));
		assertEquals(List.of("volume", "pages", "doi"), names(article, FieldGroup.RECOMMENDED));
		assertEquals(List.of("keywords", "readstatus", "ranking"), names(article, FieldGroup.READING));
		assertEquals(List.of("url"), names(article, FieldGroup.IDENTIFIER));
		assertEquals(List.of("odd"), names(article, FieldGroup.OTHER));
	}

	@Test
	void namesOfTheFileArePreferred() {
		List<FieldSlot> slots = FieldSlots.of(record("article"), Profile.BIBLATEX,
				name -> name.equals("date") ? "year" : name);
		assertEquals(new FieldSlot("year", FieldGroup.REQUIRED), slots.get(3));
	}

	@Test
	void alternativesThatAreThereAllHaveAPlace() {
		PaperRecord book = record("book", "editor=E", "author=A", "title=T", "date=2019", "year=2019");
		assertEquals(List.of("author", "editor", "title", "date", "year"), names(book, FieldGroup.REQUIRED));
	}

	@Test
	void eachFieldHasOnePlace() {
		PaperRecord full = record("article", "doi=1", "url=2", "abstract=3", "keywords=4", "isbn=5", "note=6", "NOTE=7");
		List<String> names = FieldSlots.of(full, Profile.DIGEST, UnaryOperator.identity()).stream()
				.map(slot -> slot.name().toLowerCase()).toList();
		assertEquals(Set.copyOf(names).size(), names.size());
		assertEquals(List.of("abstract"), names(full, FieldGroup.ABSTRACT));
	}

	@Test
	void findingsNameOneOfSeveralFields() {
		assertEquals(Set.of("date", "year"), FieldSlots.fieldsFor(Profile.BIBLATEX.requirements(), "article", "date"));
		assertEquals(Set.of("author", "editor"), FieldSlots.fieldsFor(Profile.BIBLATEX.requirements(), "BOOK", "author"));
	}
}

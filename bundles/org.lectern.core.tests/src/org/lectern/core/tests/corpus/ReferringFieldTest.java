/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.corpus.ReferringField;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

@SuppressWarnings("nls")
class ReferringFieldTest {

	@ParameterizedTest
	@EnumSource
	void isFoundByItsNameInAnyCase(ReferringField field) {
		assertSame(field, ReferringField.of(field.fieldName()));
		assertSame(field, ReferringField.of(field.fieldName().toUpperCase(Locale.ROOT)));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "year", "title", "journal", "keywords", "crossrefs" })
	void isNoOtherField(String name) {
		assertNull(ReferringField.of(name));
	}

	@Test
	void readsTheKeysOfAList() {
		assertEquals(List.of("one", "two", "one"), ReferringField.RELATED.keysIn(paper("Related", " one,\n\ttwo , ,one,")));
	}

	@Test
	void takesACommaAsPartOfASingleKey() {
		assertEquals(List.of("one,two"), ReferringField.CROSSREF.keysIn(paper("crossref", " one,two\n")));
	}

	@Test
	void readsNoKeysWhereThereAreNone() {
		assertEquals(List.of(), ReferringField.XDATA.keysIn(paper("xdata", " ")));
		assertEquals(List.of(), ReferringField.XDATA.keysIn(paper("xref", "one")));
	}

	private static Paper paper(String name, String value) {
		Paper paper = ReviewFactory.eINSTANCE.createPaper();
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(name);
		field.setValue(value);
		paper.getFields().add(field);
		return paper;
	}
}

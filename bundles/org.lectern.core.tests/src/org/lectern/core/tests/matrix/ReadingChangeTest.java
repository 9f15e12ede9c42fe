/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.ReadingChange;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** What a reader says of a paper, as changes. */
class ReadingChangeTest {

	private final Paper paper = ReviewFactory.eINSTANCE.createPaper();

	@Test
	void keepsTheTagsThatStayAsTheyAreWritten() {
		set("keywords", "{D}ecay; trees; Moss");
		new ReadingChange(PaperColumn.TAGS, ReadingChange.tags("decay, moss, bark & roots")).accept(paper);
		assertEquals("{D}ecay; Moss; bark \\& roots", paper.fieldValue("keywords"));
		new ReadingChange(PaperColumn.TAGS, CellValue.EMPTY).accept(paper);
		assertNull(paper.fieldValue("keywords"));
	}

	@Test
	void readsTagsAsTyped() {
		assertEquals(new CellValue.Options(List.of("trees", "old moss")), ReadingChange.tags(" trees ;, old moss, Trees,"));
		assertEquals(CellValue.EMPTY, ReadingChange.tags(" , "));
	}

	@Test
	void changesStatusAndRating() {
		new ReadingChange(PaperColumn.STATUS, ReadingChange.of(ReadingStatus.SKIMMED)).accept(paper);
		assertEquals(ReadingStatus.SKIMMED, ReadingStatus.of(paper));
		new ReadingChange(PaperColumn.STATUS, CellValue.EMPTY).accept(paper);
		assertEquals(ReadingStatus.UNREAD, ReadingStatus.of(paper));
		new ReadingChange(PaperColumn.RATING, new CellValue.Rating(3)).accept(paper);
		assertEquals("rank3", paper.fieldValue("ranking"));
		new ReadingChange(PaperColumn.RATING, CellValue.EMPTY).accept(paper);
		assertNull(paper.fieldValue("ranking"));
	}

	@Test
	void changesNothingElse() {
		assertTrue(ReadingChange.isFor(PaperColumn.TAGS));
		assertFalse(ReadingChange.isFor(PaperColumn.TITLE));
		assertThrows(IllegalArgumentException.class, () -> new ReadingChange(PaperColumn.YEAR, CellValue.EMPTY));
	}

	private void set(String name, String value) {
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(name);
		field.setValue(value);
		paper.getFields().add(field);
	}
}

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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.record.FieldConflict;
import org.lectern.core.record.FieldValue;
import org.lectern.core.record.PaperRecord;
import org.lectern.core.record.RecordMerge;

class RecordMergeTest {

	private static final PaperRecord BASE = record("article", "title=One", "year=2019", "note=old");

	/** A field as name=value. */
	static PaperRecord record(String type, String... fields) {
		return new PaperRecord(type, List.of(fields).stream().map(field -> field.split("=", 2))
				.map(parts -> new FieldValue(parts[0], parts[1])).toList());
	}

	private static PaperRecord merged(PaperRecord mine, PaperRecord theirs, boolean keepMine) {
		return new RecordMerge(BASE, mine, theirs).merged(conflict -> keepMine);
	}

	@Test
	void changesOfDifferentFieldsComeTogether() {
		PaperRecord mine = record("book", "title=Mine", "year=2019", "note=old", "doi=10.1/m");
		PaperRecord theirs = record("article", "title=One", "year=2020", "url=u");
		assertEquals(List.of(), new RecordMerge(BASE, mine, theirs).conflicts());
		assertEquals(record("book", "title=Mine", "year=2020", "url=u", "doi=10.1/m"), merged(mine, theirs, false));
	}

	@Test
	void sameChangeIsNoConflict() {
		PaperRecord both = BASE.with("title", "Two").with("note", null);
		assertEquals(List.of(), new RecordMerge(BASE, both, both).conflicts());
		assertEquals(both, merged(both, both, true));
	}

	@Test
	void conflictsAreNamedAndDecided() {
		PaperRecord mine = record("book", "title=Mine", "year=2019");
		PaperRecord theirs = record("misc", "title=Theirs", "year=2019", "note=new");
		assertEquals(
				List.of(new FieldConflict(null, "article", "book", "misc"),
						new FieldConflict("title", "One", "Mine", "Theirs"), new FieldConflict("note", "old", null, "new")),
				new RecordMerge(BASE, mine, theirs).conflicts());
		assertEquals(mine, merged(mine, theirs, true));
		assertEquals(theirs, merged(mine, theirs, false));
		assertEquals(record("misc", "title=Mine", "year=2019", "note=new"),
				new RecordMerge(BASE, mine, theirs).merged(conflict -> "title".equals(conflict.field())));
	}

	@Test
	void bothAddedTheSameField() {
		RecordMerge merge = new RecordMerge(BASE, BASE.with("DOI", "10.1/m"), BASE.with("doi", "10.1/t"));
		assertEquals(List.of(new FieldConflict("DOI", null, "10.1/m", "10.1/t")), merge.conflicts());
		assertEquals("10.1/m", merge.merged(conflict -> true).value("doi"));
		assertEquals(4, merge.merged(conflict -> true).fields().size());
	}

	@Test
	void repeatedFieldsAreToldApart() {
		PaperRecord base = record("misc", "note=a", "note=b");
		RecordMerge merge = new RecordMerge(base, record("misc", "note=a", "note=c"), record("misc", "note=x", "note=b"));
		assertEquals(List.of(), merge.conflicts());
		assertEquals(record("misc", "note=x", "note=c"), merge.merged(conflict -> true));
	}
}

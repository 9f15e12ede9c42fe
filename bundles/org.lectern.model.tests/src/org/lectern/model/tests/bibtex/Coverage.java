/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;

/** Checks what holds for the document of any text: every character belongs to one node, and all ranges nest. */
final class Coverage {

	private Coverage() {
	}

	static void check(BibDocument document) {
		int end = 0;
		for (BibNode node : document.nodes()) {
			assertEquals(end, node.offset(), "nodes follow each other");
			assertTrue(node.end() > node.offset(), "no node is empty");
			end = node.end();
			if (node instanceof EntryNode entry) {
				check(document, entry);
			}
		}
		assertEquals(document.text().length(), end, "the nodes reach the end");
		for (BibProblem problem : document.problems()) {
			assertTrue(problem.range().end() <= end, "problems are in the text");
		}
	}

	private static void check(BibDocument document, EntryNode entry) {
		assertTrue(entry.offset() < entry.typeRange().offset());
		assertTrue(entry.typeRange().end() <= entry.opening());
		assertTrue(entry.opening() < entry.keyRange().offset());
		int end = entry.keyRange().end();
		for (FieldNode field : entry.fields()) {
			assertTrue(end <= field.offset(), "fields follow each other");
			assertTrue(field.offset() < field.nameEnd() && field.nameEnd() <= field.valueOffset());
			assertTrue(field.valueOffset() <= field.innerOffset() && field.innerOffset() <= field.innerEnd()
					&& field.innerEnd() <= field.end());
			assertTrue(document.value(field) != null);
			end = field.end();
		}
		assertTrue(end <= entry.end(), () -> Outline.of(document));
		assertEquals(entry.closing() < 0 ? entry.closing() : entry.end() - 1, entry.closing());
	}
}

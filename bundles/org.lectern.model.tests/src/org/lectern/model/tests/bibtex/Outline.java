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

import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.LineIndex;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.CommentNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.PreambleNode;
import org.lectern.model.bibtex.syntax.StringNode;

/** Shows what the parser made of a text, one line for each entry, field and problem. */
final class Outline {

	private final BibDocument document;
	private final StringBuilder lines = new StringBuilder();

	private Outline(BibDocument document) {
		this.document = document;
	}

	static String of(BibDocument document) {
		Outline outline = new Outline(document);
		document.nodes().forEach(outline::add);
		LineIndex index = new LineIndex(document.text());
		for (BibProblem problem : document.problems()) {
			int offset = problem.range().offset();
			outline.lines.append('!').append(problem.kind()).append(' ').append(index.lineOf(offset)).append(':')
					.append(index.columnOf(offset)).append(" <").append(shown(problem.range().in(document.text())))
					.append("> ").append(problem.arguments()).append('\n');
		}
		return outline.lines.toString();
	}

	private void add(BibNode node) {
		if (node instanceof EntryNode entry) {
			line("@" + entry.typeRange().in(document.text()) + " " + entry.keyRange().in(document.text())
					+ (entry.closing() < 0 ? " (open)" : ""));
			entry.fields().forEach(this::add);
		} else if (node instanceof StringNode string) {
			line("string");
			string.definitions().forEach(this::add);
		} else if (node instanceof PreambleNode) {
			line("preamble");
		} else if (node instanceof CommentNode) {
			line("comment");
		}
	}

	private void add(FieldNode field) {
		String value = document.value(field);
		String written = switch (field.style()) {
		case BRACES -> "{" + value + "}";
		case QUOTES -> '"' + value + '"';
		case BARE -> value;
		case EXPRESSION -> "= " + value;
		case UNCLOSED_BRACES -> "{" + value + " (open)";
		case UNCLOSED_QUOTES -> '"' + value + " (open)";
		case MISSING -> "(missing)";
		case NAME_ONLY -> "(name only)";
		};
		line("  " + field.nameRange().in(document.text()) + " " + written);
	}

	private void line(String text) {
		lines.append(shown(text)).append('\n');
	}

	private static String shown(String text) {
		return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
	}
}

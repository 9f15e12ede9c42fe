/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.List;

import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.CommentNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.PreambleNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.model.bibtex.syntax.TextNode;

/**
 * Lays out BibTeX: one field in a line, indented, one blank line between entries. Changes white space only, unless it is
 * asked to reorder fields; values, delimiters, comments and the words between entries stay as they are. An entry that is
 * not well formed is left alone, for nobody knows where its parts end. What is laid out already stays the same.
 */
public final class BibFormatter {

	private final BibDocument document;
	private final FormatOptions options;
	private final WhiteSpace white;
	private final boolean[] broken;

	private BibFormatter(BibDocument document, FormatOptions options) {
		this.document = document;
		this.options = options;
		white = new WhiteSpace(document.text());
		broken = broken();
	}

	/**
	 * Lays out a whole text.
	 *
	 * @param document
	 *            the text, never null
	 * @param options
	 *            how, never null
	 * @return the changes in ascending order, none overlapping another; none for a text that is laid out; never null
	 */
	public static List<TextReplacement> format(BibDocument document, FormatOptions options) {
		return format(document, options, new SourceRange(0, document.text().length()));
	}

	/**
	 * Lays out the entries a range touches, and the space between them.
	 *
	 * @param document
	 *            the text, never null
	 * @param options
	 *            how, never null
	 * @param part
	 *            the range; an empty one touches the entry it is in; never null
	 * @return the changes in ascending order, none overlapping another, never null
	 */
	public static List<TextReplacement> format(BibDocument document, FormatOptions options, SourceRange part) {
		BibFormatter formatter = new BibFormatter(document, options);
		formatter.format(part);
		formatter.end(part);
		return formatter.white.replacements();
	}

	private void format(SourceRange part) {
		List<BibNode> nodes = document.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			BibNode node = nodes.get(i);
			if (node.offset() > part.end() || node.end() < part.offset()) {
				continue;
			}
			if (isSeam(i) && isBetween(part, node.offset())) {
				separate(node.offset(), node.offset(), nodes.get(i - 1), node);
			}
			if (node instanceof TextNode && node.offset() >= part.offset() && node.end() <= part.end()) {
				separate(node.offset(), node.end(), i == 0 ? null : nodes.get(i - 1),
						i == nodes.size() - 1 ? null : nodes.get(i + 1));
			} else if (node instanceof EntryNode entry && !broken[i]) {
				new EntryLayout(document.text(), options, white).apply(entry);
			} else if (node instanceof StringNode strings && !broken[i] && strings.definitions().size() == 1) {
				new EntryLayout(document.text(), options, white).apply(strings);
			}
		}
	}

	/** A text ends with a line end. */
	private void end(SourceRange part) {
		int last = document.nodes().size() - 1;
		int end = document.text().length();
		if (last >= 0 && !(document.nodes().get(last) instanceof TextNode) && !broken[last] && part.end() >= end
				&& part.length() > 0) {
			white.replace(end, end, white.lineEnd());
		}
	}

	/** Whether a node follows another one that is no text without any space. */
	private boolean isSeam(int i) {
		return i > 0 && !(document.nodes().get(i) instanceof TextNode)
				&& !(document.nodes().get(i - 1) instanceof TextNode);
	}

	private static boolean isBetween(SourceRange part, int offset) {
		return offset > part.offset() && offset < part.end();
	}

	/** Brings the space between two nodes into order; either may be null at an end of the text. */
	private void separate(int start, int end, BibNode before, BibNode after) {
		String present = document.text().substring(start, end);
		if (!WhiteSpace.isWhite(present)) {
			return;
		}
		String lineEnd = white.lineEnd();
		if (before == null) {
			white.replace(start, end, ""); //$NON-NLS-1$
		} else if (after == null) {
			white.replace(start, end, lineEnd);
		} else {
			boolean tight = isSmall(before) && isSmall(after) && WhiteSpace.lineEnds(present) < 2;
			white.replace(start, end, tight ? lineEnd : lineEnd + lineEnd);
		}
	}

	/** Definitions and comments may stand in lines that follow each other. */
	private static boolean isSmall(BibNode node) {
		return node instanceof StringNode || node instanceof CommentNode || node instanceof PreambleNode;
	}

	/** Finds the nodes with a problem that puts in doubt where their parts end. */
	private boolean[] broken() {
		List<BibNode> nodes = document.nodes();
		boolean[] found = new boolean[nodes.size()];
		for (BibProblem problem : document.problems()) {
			if (problem.kind() != BibProblem.Kind.UNDEFINED_STRING) {
				found[BibPlace.indexAt(nodes, problem.range().offset())] = true;
			}
		}
		return found;
	}
}

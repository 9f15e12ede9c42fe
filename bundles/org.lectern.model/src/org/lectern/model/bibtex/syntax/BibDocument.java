/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.lectern.model.bibtex.BibProblem;

/** The text of a BibTeX file with the nodes it consists of. Does not change. */
public final class BibDocument {

	private final String text;
	private final List<BibNode> nodes;
	private final List<EntryNode> entries;
	private final List<BibProblem> problems;
	private final Values values;

	BibDocument(String text, List<BibNode> nodes, List<BibProblem> problems, Values values) {
		this.text = text;
		this.nodes = Collections.unmodifiableList(nodes);
		this.problems = Collections.unmodifiableList(problems);
		this.values = values;
		List<EntryNode> papers = new ArrayList<>();
		for (BibNode node : nodes) {
			if (node instanceof EntryNode entry) {
				papers.add(entry);
			}
		}
		entries = Collections.unmodifiableList(papers);
	}

	/**
	 * Makes a document of content that is not BibTeX at all.
	 *
	 * @param text
	 *            the content, never null
	 * @return a document without entries, never null
	 */
	public static BibDocument ofOtherContent(String text) {
		Values values = new Values(new Lexis(text), new Macros());
		List<BibNode> nodes = text.isEmpty() ? List.of() : List.of(new TextNode(0, text.length()));
		return new BibDocument(text, nodes, List.of(), values);
	}

	/**
	 * Returns the text the offsets of the nodes refer to.
	 *
	 * @return the text, never null
	 */
	public String text() {
		return text;
	}

	/**
	 * Returns all nodes. The ranges of the nodes cover the text without gaps.
	 *
	 * @return the nodes in the order of the text, never null, not modifiable
	 */
	public List<BibNode> nodes() {
		return nodes;
	}

	/**
	 * Returns the nodes that describe papers.
	 *
	 * @return the entries in the order of the text, never null, not modifiable
	 */
	public List<EntryNode> entries() {
		return entries;
	}

	/**
	 * Returns what the parser could not make sense of.
	 *
	 * @return the problems, by and large in the order of the text, never null, not modifiable
	 */
	public List<BibProblem> problems() {
		return problems;
	}

	/**
	 * Returns the value of a field as BibTeX text: without its delimiters, macros and concatenations expanded.
	 *
	 * @param field
	 *            a field of this document, never null
	 * @return the value, never null; the empty string where it is missing
	 */
	public String value(FieldNode field) {
		return values.of(field);
	}
}

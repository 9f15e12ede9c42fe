/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;

/**
 * What papers are looked for, read from a line of text. Reading never fails: what makes no sense, or not yet, is left
 * out or looked for as plain text, and {@link #problems()} says so. A query does not change and is safe for use by
 * several threads.
 * <p>
 * The language, in short: {@code attention "neural network"} finds papers that contain both, anywhere in their fields,
 * the second as whole words; {@code author:vaswani} looks in one field; {@code year:2017..2020}, {@code year:..1999} and
 * {@code rating:>=3} compare numbers; {@code has:note} and {@code is:unread} ask what a paper has and is;
 * {@code tag:}, {@code status:}, {@code key:}, {@code type:}, {@code venue:}, {@code problem:} and {@code in:} look at
 * what their names say. {@code -} or NOT before a term excludes, OR between terms is enough with either, parentheses
 * group. Case, accents and LaTeX make no difference.
 */
public final class Query {

	private final String text;
	private final Condition condition;
	private final List<QueryProblem> problems;

	private Query(String text, Condition condition, List<QueryProblem> problems) {
		this.text = text;
		this.condition = condition;
		this.problems = List.copyOf(problems);
	}

	/**
	 * Reads a query that may ask for the fields of BibTeX and biblatex.
	 *
	 * @param text
	 *            the text, never null
	 * @return the query, never null
	 */
	public static Query parse(String text) {
		return parse(text, name -> false);
	}

	/**
	 * Reads a query that may also ask for fields of other names.
	 *
	 * @param text
	 *            the text, never null
	 * @param isField
	 *            tells, for a name in lower case, whether some paper has a field of it, never null
	 * @return the query, never null
	 */
	public static Query parse(String text, Predicate<String> isField) {
		QueryParser parser = new QueryParser(text, new FieldVocabulary(isField));
		Condition condition = parser.parse();
		return new Query(text, condition, parser.problems());
	}

	/**
	 * Returns the text the query was read from.
	 *
	 * @return the text, never null
	 */
	public String text() {
		return text;
	}

	/**
	 * Tells whether the query asks for nothing, so that every paper matches.
	 *
	 * @return whether it does
	 */
	public boolean isEmpty() {
		return condition == null;
	}

	/**
	 * Tells whether a paper is one that is looked for.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param state
	 *            what is known of it besides its record, never null
	 * @return whether it matches
	 */
	public boolean matches(SearchablePaper paper, PaperState state) {
		return condition == null || condition.matches(paper, state);
	}

	/**
	 * Returns what was not understood.
	 *
	 * @return the problems in the order of the text, never null, not modifiable
	 */
	public List<QueryProblem> problems() {
		return problems;
	}

	/**
	 * Says in a sentence what is looked for.
	 *
	 * @return the sentence, localised, never null
	 */
	public String explanation() {
		return condition == null ? Messages.Query_all : NLS.bind(Messages.Query_papersThat, condition.phrase());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Query query && query.text.equals(text) && query.problems.equals(problems);
	}

	@Override
	public int hashCode() {
		return Objects.hash(text);
	}

	@Override
	public String toString() {
		return text;
	}
}

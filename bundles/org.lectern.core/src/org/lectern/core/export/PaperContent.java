/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.completeness.InheritedFields;
import org.lectern.core.io.SourceDate;
import org.lectern.core.io.markup.StyledText;
import org.lectern.core.numbers.MonthName;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/** What a paper says in the words of BibTeX, inherited fields too, and which of its fields were asked for. */
final class PaperContent {

	/** What biblatex calls the fields of BibTeX, and fields that stand for each other. */
	private static final Map<String, List<String>> SYNONYMS = Map.of("journal", List.of("journal", "journaltitle"), "booktitle", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			List.of("booktitle", "maintitle"), "address", List.of("address", "location"), "school", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			List.of("school", "institution", "publisher"), "institution", List.of("institution", "school", "publisher"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"organization", List.of("organization", "publisher", "institution"), "publisher", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			List.of("publisher", "organization", "institution", "school"), "number", List.of("number", "issue"), "annote", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			List.of("annote", "annotation"), "keywords", List.of("keywords", "keyword")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** What says how entries hang together, not what the paper is. */
	private static final Set<String> LINKS = Set.of("crossref", "xref", "xdata", "ids", "lectern-origin", "options", "sortkey"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final Paper paper;
	private final InheritedFields fields;
	private final Set<String> asked = new HashSet<>(LINKS);

	/** Looks at a paper through fields that papers of the same file share. */
	PaperContent(Paper paper, InheritedFields fields) {
		this.paper = paper;
		this.fields = fields;
	}

	/** Returns the entry type in lower case. */
	String entryType() {
		return paper.getEntryType() == null ? "misc" : paper.getEntryType().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** Returns the citation key, empty where there is none. */
	String key() {
		return ExportFileNames.keyOf(paper);
	}

	/** Returns the value as it is written; null where there is none. */
	String latex(String name) {
		for (String synonym : SYNONYMS.getOrDefault(name, List.of(name))) {
			Field field = fields.find(paper, synonym);
			if (field != null) {
				asked.add(synonym);
				return field.getValue();
			}
		}
		return null;
	}

	/** Returns the value as plain text; null where there is none. */
	String plain(String name) {
		String latex = latex(name);
		return latex == null ? null : LatexText.toPlain(latex);
	}

	/** Returns an address or an identifier; null where there is none. */
	String verbatim(String name) {
		String latex = latex(name);
		return latex == null ? null : latex.contains("\\text") ? LatexText.toPlain(latex) : LatexText.toVerbatim(latex); //$NON-NLS-1$
	}

	/** Returns the value with its markup; null where there is none. */
	StyledText styled(String name) {
		String latex = latex(name);
		return latex == null ? null : StyledText.ofLatex(latex);
	}

	/** Returns the title with the subtitle. */
	StyledText title() {
		String title = latex("title"); //$NON-NLS-1$
		String subtitle = title == null ? null : latex("subtitle"); //$NON-NLS-1$
		return title == null ? null : StyledText.ofLatex(subtitle == null ? title : title + ": " + subtitle); //$NON-NLS-1$
	}

	/** Returns the people of a field; none where there is none. */
	List<PersonName> people(String name) {
		String latex = latex(name);
		return latex == null ? List.of() : PersonNames.parse(latex);
	}

	/** Tells whether a field of names does not name everybody. */
	boolean hasOthers(String name) {
		Field field = fields.find(paper, name);
		return field != null && PersonNames.hasOthers(field.getValue());
	}

	/** Returns the date of publication as far as it is a date. */
	SourceDate date() {
		SourceDate date = SourceDate.parse(plain("date")); //$NON-NLS-1$
		if (date.year() > 0) {
			asked.addAll(List.of("year", "month", "day")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return date;
		}
		String year = plain("year"); //$NON-NLS-1$
		if (year == null || !year.strip().matches("\\d{4}")) { //$NON-NLS-1$
			return SourceDate.UNKNOWN;
		}
		Field monthField = fields.find(paper, "month"); //$NON-NLS-1$
		int month = monthField == null ? 0 : MonthName.numberOf(LatexText.toPlain(monthField.getValue()));
		if (month > 0) {
			asked.add("month"); //$NON-NLS-1$
		}
		Field dayField = month == 0 ? null : fields.find(paper, "day"); //$NON-NLS-1$
		String day = dayField == null ? "" : dayField.getValue().strip(); //$NON-NLS-1$
		if (day.matches("\\d{1,2}")) { //$NON-NLS-1$
			asked.add("day"); //$NON-NLS-1$
		}
		return new SourceDate(Integer.parseInt(year.strip()), month, day.matches("\\d{1,2}") ? Integer.parseInt(day) : 0); //$NON-NLS-1$
	}

	/** Returns the own fields that begin with a prefix, and takes them as asked for. */
	List<Field> withPrefix(String prefix) {
		List<Field> found = paper.getFields().stream().filter(field -> lower(field).startsWith(prefix))
				.filter(field -> !asked.contains(lower(field))).toList();
		found.forEach(field -> asked.add(lower(field)));
		return found;
	}

	/** Says of each own field nobody asked for that a format has no place for it. */
	List<SkippedPaper> notices(String format) {
		return paper.getFields().stream().filter(field -> field.getValue() != null && !field.getValue().isBlank())
				.map(PaperContent::lower).filter(name -> !asked.contains(name)).distinct()
				.map(name -> new SkippedPaper(key(), NLS.bind(Messages.fieldNotHeld, name, format))).toList();
	}

	private static String lower(Field field) {
		return String.valueOf(field.getName()).toLowerCase(Locale.ROOT);
	}
}

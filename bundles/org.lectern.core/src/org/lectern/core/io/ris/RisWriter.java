/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.lectern.core.completeness.InheritedFields;
import org.lectern.core.io.tagged.PageText;
import org.lectern.core.io.tagged.PersonText;
import org.lectern.core.numbers.MonthName;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.Identifiers;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/** Writes a paper as a record of RIS, so that {@link RisReader} reads the same; inherited fields count. */
public final class RisWriter {

	private static final String LINE_END = "\r\n"; //$NON-NLS-1$
	private static final Pattern KEPT = Pattern.compile("ris-([a-z][a-z0-9])"); //$NON-NLS-1$
	private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?"); //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();
	private final Paper paper;
	private final InheritedFields fields;
	private final String entryType;
	private final RisType type;

	private RisWriter(Paper paper, InheritedFields fields) {
		this.paper = paper;
		this.fields = fields;
		entryType = paper.getEntryType() == null ? "" : paper.getEntryType().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		type = type();
	}

	/**
	 * Writes a record.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param fields
	 *            finds what papers inherit, never null
	 * @return the record with the blank line behind it, never null
	 */
	public static String write(Paper paper, InheritedFields fields) {
		RisWriter writer = new RisWriter(paper, fields);
		writer.record();
		return writer.text.toString();
	}

	/** A type that was kept is written again, as long as the entry type is the one it was read as. */
	private RisType type() {
		RisType usual = RisType.ofEntryType(entryType);
		RisType kept = plain("ris-ty") == null ? null : RisType.ofCode(plain("ris-ty")); //$NON-NLS-1$ //$NON-NLS-2$
		if (kept != null && kept.entryType().equals(usual.entryType())) {
			return kept;
		}
		boolean untitled = usual == RisType.CONF && !entryType.endsWith("proceedings") //$NON-NLS-1$
				&& plain("booktitle", "journaltitle", "journal") == null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean paperWithoutBook = untitled || entryType.equals("inproceedings") && plain("booktitle") == null; //$NON-NLS-1$ //$NON-NLS-2$
		return usual == RisType.CONF && paperWithoutBook ? RisType.CPAPER : usual;
	}

	private void record() {
		line(RisScanner.TYPE, type.name());
		line("ID", paper.getKey()); //$NON-NLS-1$
		people();
		titles();
		dates();
		numbers();
		publication();
		identifiers();
		kept();
		line(RisScanner.END, ""); //$NON-NLS-1$
		text.append(LINE_END);
	}

	private void people() {
		names("AU", "author"); //$NON-NLS-1$ //$NON-NLS-2$
		names(type.isPart() ? "A2" : "ED", "editor"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		names("A4", "translator"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void names(String tag, String field) {
		Field names = fields.find(paper, field);
		if (names != null) {
			for (PersonName person : PersonNames.parse(names.getValue())) {
				line(tag, PersonText.write(person));
			}
		}
	}

	private void titles() {
		String title = plain("title"); //$NON-NLS-1$
		String subtitle = plain("subtitle"); //$NON-NLS-1$
		line("TI", title != null && subtitle != null ? title + ": " + subtitle : title); //$NON-NLS-1$ //$NON-NLS-2$
		line("ST", plain("shorttitle")); //$NON-NLS-1$ //$NON-NLS-2$
		if (type.isArticle()) {
			line("T2", plain("journaltitle", "journal")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (type.isPart()) {
			line("T2", plain("booktitle")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (type.isArticle() || type.isPart()) {
			line("J2", plain("shortjournal")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		line("T3", plain("series")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void dates() {
		String date = plain("date"); //$NON-NLS-1$
		var iso = ISO.matcher(date == null ? "" : date.strip()); //$NON-NLS-1$
		String year = iso.matches() ? iso.group(1) : date != null ? date : plain("year"); //$NON-NLS-1$
		int month = number(iso.matches() ? iso.group(2) : plain("month"), true); //$NON-NLS-1$
		int day = number(iso.matches() ? iso.group(3) : plain("day"), false); //$NON-NLS-1$
		line("PY", year); //$NON-NLS-1$
		if (month > 0 && year != null && year.strip().matches("\\d{4}")) { //$NON-NLS-1$
			line("DA", year.strip() + String.format("/%02d/", month) + (day > 0 ? String.format("%02d/", day) : "/")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		String seen = plain("urldate"); //$NON-NLS-1$
		line("Y2", seen != null && ISO.matcher(seen).matches() ? seen.replace('-', '/') : seen); //$NON-NLS-1$
	}

	private static int number(String text, boolean isMonth) {
		if (text == null) {
			return 0;
		}
		String number = text.strip();
		return isMonth ? MonthName.numberOf(number) : number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0; //$NON-NLS-1$
	}

	private void numbers() {
		line("VL", plain("volume")); //$NON-NLS-1$ //$NON-NLS-2$
		boolean isDocument = type.isReport() || type == RisType.PAT;
		String number = plain("number", "issue"); //$NON-NLS-1$ //$NON-NLS-2$
		line(isDocument ? "SN" : "IS", number); //$NON-NLS-1$ //$NON-NLS-2$
		line("NV", plain("volumes")); //$NON-NLS-1$ //$NON-NLS-2$
		line("ET", plain("edition")); //$NON-NLS-1$ //$NON-NLS-2$
		if (type.isPart()) {
			line("SE", plain("chapter")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String pages = plain("pages"); //$NON-NLS-1$
		if (pages != null) {
			String[] ends = PageText.ends(pages);
			line("SP", ends[0]); //$NON-NLS-1$
			line("EP", ends.length > 1 ? ends[1] : null); //$NON-NLS-1$
		} else if (type.isBook() || type.isThesis()) {
			line("SP", plain("pagetotal")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		line("C7", plain("eid")); //$NON-NLS-1$ //$NON-NLS-2$
		line("SN", plain("isbn")); //$NON-NLS-1$ //$NON-NLS-2$
		line("SN", plain("issn")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void publication() {
		line("M3", type.isArticle() || type.isPart() ? null : kind()); //$NON-NLS-1$
		String publisher = RisKinds.publisher(entryType);
		// biblatex calls the school of a thesis its institution
		line("PB", publisher.equals("school") ? plain("school", "institution") : plain(publisher)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		line("CY", plain("address", "location")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		line("LA", plain("language", "langid")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String kind() {
		String kind = plain("type"); //$NON-NLS-1$
		return kind != null || entryType.equals("techreport") ? kind : RisKinds.usual(entryType); //$NON-NLS-1$
	}

	private void identifiers() {
		line("DO", verbatim("doi")); //$NON-NLS-1$ //$NON-NLS-2$
		line("UR", verbatim("url")); //$NON-NLS-1$ //$NON-NLS-2$
		line("L1", verbatim("file")); //$NON-NLS-1$ //$NON-NLS-2$
		line("C2", plain("pmcid")); //$NON-NLS-1$ //$NON-NLS-2$
		String pmid = plain("pmid"); //$NON-NLS-1$
		String eprint = verbatim("eprint"); //$NON-NLS-1$
		if (pmid != null) {
			line("AN", pmid); //$NON-NLS-1$
			line("DB", plain("ris-db") == null ? "PubMed" : null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (eprint != null && "arxiv".equalsIgnoreCase(plain("eprinttype", "archiveprefix"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String arxiv = Identifiers.arxiv(eprint);
			line("AN", "arXiv:" + (arxiv == null ? eprint : eprint.replaceFirst("(?i)^arxiv:", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		line("AB", plain("abstract")); //$NON-NLS-1$ //$NON-NLS-2$
		paper.getKeywords().forEach(keyword -> line("KW", keyword)); //$NON-NLS-1$
		line("N1", plain("note")); //$NON-NLS-1$ //$NON-NLS-2$
		line("RN", plain("annote", "annotation")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Writes the tags that were kept when the paper was read from RIS. */
	private void kept() {
		for (Field field : paper.getFields()) {
			var name = KEPT.matcher(field.getName() == null ? "" : field.getName().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
			if (name.matches() && field.getValue() != null && !name.group(1).equals("ty")) { //$NON-NLS-1$
				values(field.getValue()).forEach(value -> line(name.group(1).toUpperCase(Locale.ROOT), value));
			}
		}
	}

	/** Splits where a semicolon stands outside of braces. */
	private static List<String> values(String joined) {
		List<String> values = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i <= joined.length(); i++) {
			char c = i < joined.length() ? joined.charAt(i) : ';';
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (i == joined.length() || c == ';' && depth <= 0) {
				values.add(LatexText.toPlain(joined.substring(start, i)));
				start = i + 1;
			}
		}
		return values;
	}

	private void line(String tag, String value) {
		if (value == null || value.isBlank() && !tag.equals(RisScanner.END)) {
			return;
		}
		text.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append(LINE_END); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Returns the plain text of the first of these fields that says something, or null. */
	private String plain(String... names) {
		for (String name : names) {
			Field field = fields.find(paper, name);
			if (field != null) {
				return LatexText.toPlain(field.getValue());
			}
		}
		return null;
	}

	private String verbatim(String name) {
		Field field = fields.find(paper, name);
		return field == null ? null : LatexText.toVerbatim(field.getValue());
	}
}

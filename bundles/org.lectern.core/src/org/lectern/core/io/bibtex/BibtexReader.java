/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.bibtex;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.check.BibtexSyntaxCheck;
import org.lectern.core.io.RecordFormat;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.numbers.MonthName;
import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.LineIndex;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.CommentNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.PreambleNode;
import org.lectern.model.bibtex.syntax.ValueStyle;

/**
 * Reads BibTeX and biblatex. Values and names of fields stay as they are written, but for macros, which are expanded, and
 * the month, which becomes a number. A record is known by its citation key.
 */
public final class BibtexReader implements RecordReader {

	private static final RecordFormat FORMAT = new RecordFormat("bibtex", Messages.BibtexReader_label, //$NON-NLS-1$
			List.of("bib", "bibtex", "biblatex")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** The beginning of an entry in a line of its own. Blanks are counted, so that a line of them takes no time. */
	private static final Pattern ENTRY = Pattern
			.compile("(?m)^[ \\t]{0,40}@[ \\t]{0,9}[A-Za-z]{1,40}[ \\t]{0,9}[{(]\\s{0,9}[^\\s,{}()\"]{0,200}[ \\t]{0,9},"); //$NON-NLS-1$

	private static final Pattern OTHER = Pattern
			.compile("(?im)^[ \\t]{0,40}@(?:string|preamble|comment)[ \\t]{0,9}[{(]"); //$NON-NLS-1$

	@Override
	public RecordFormat format() {
		return FORMAT;
	}

	@Override
	public int confidence(SourceFile source) {
		String head = source.head();
		Matcher entry = ENTRY.matcher(head);
		Matcher other = OTHER.matcher(head);
		boolean hasEntry = entry.find();
		boolean hasOther = other.find();
		if (!hasEntry && !hasOther) {
			return NO;
		}
		int first = Math.min(hasEntry ? entry.start() : head.length(), hasOther ? other.start() : head.length());
		return isComment(head.substring(0, first)) ? CERTAIN : hasEntry ? MAYBE + 10 : MAYBE - 10;
	}

	/** Tells whether a text has nothing but blank lines and such that programs head their files with. */
	private static boolean isComment(String text) {
		return text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("%") //$NON-NLS-1$
				|| line.startsWith("\ufeff")); //$NON-NLS-1$
	}

	@Override
	public void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException {
		String text = source.text().text();
		LineIndex lines = new LineIndex(text);
		int binary = text.indexOf('\0');
		if (binary >= 0) {
			throw new UnreadableSourceException(lines.lineOf(binary), Messages.BibtexReader_binary);
		}
		BibDocument document = BibParser.parse(text, progress::check);
		new Reading(document, lines, sink).read(progress);
	}

	/** Goes through a document. */
	private static final class Reading {

		private final BibDocument document;
		private final LineIndex lines;
		private final RecordSink sink;

		Reading(BibDocument document, LineIndex lines, RecordSink sink) {
			this.document = document;
			this.lines = lines;
			this.sink = sink;
		}

		void read(Progress progress) {
			progress.begin(Messages.BibtexReader_reading, document.entries().size());
			for (EntryNode entry : document.entries()) {
				progress.check();
				read(entry);
				progress.step();
			}
			document.problems().forEach(this::tell);
			document.nodes().stream().filter(Reading::isRemark).findFirst()
					.ifPresent(node -> tell(node.offset(), SourceNotice.Kind.INFO, Messages.BibtexReader_comments));
		}

		private static boolean isRemark(BibNode node) {
			return node instanceof CommentNode || node instanceof PreambleNode;
		}

		private void read(EntryNode entry) {
			String text = document.text();
			String key = entry.keyRange() == null ? "" : entry.keyRange().in(text).strip(); //$NON-NLS-1$
			SourceRecord.Builder record = SourceRecord.at(lines.lineOf(entry.offset())).key(key)
					.type(entry.typeRange().in(text).strip().toLowerCase(Locale.ROOT));
			Set<String> seen = new HashSet<>();
			for (FieldNode field : entry.fields()) {
				String name = text.substring(field.offset(), field.nameEnd()).toLowerCase(Locale.ROOT);
				if (field.style() == ValueStyle.MISSING || field.style() == ValueStyle.NAME_ONLY) {
					continue;
				}
				if (seen.add(name)) {
					record.bibtex(name, name.equals("month") ? month(document.value(field)) : document.value(field)); //$NON-NLS-1$
				} else {
					tell(field.offset(), SourceNotice.Kind.WARNING,
							NLS.bind(Messages.BibtexReader_repeatedField, key, name));
				}
			}
			if (record.isEmpty()) {
				tell(entry.offset(), SourceNotice.Kind.SKIPPED, NLS.bind(Messages.BibtexReader_noField, key));
			} else {
				sink.accept(record.build());
			}
		}

		private static String month(String value) {
			int number = MonthName.numberOf(value);
			return number == 0 ? value : String.valueOf(number);
		}

		private void tell(BibProblem problem) {
			int at = problem.range().offset();
			if (problem.kind() == BibProblem.Kind.UNDEFINED_STRING) {
				tell(at, SourceNotice.Kind.WARNING, NLS.bind(Messages.BibtexReader_undefinedMacro, problem.arguments().get(0)));
			} else {
				tell(at, SourceNotice.Kind.WARNING, BibtexSyntaxCheck.message(problem));
			}
		}

		private void tell(int offset, SourceNotice.Kind kind, String message) {
			sink.tell(new SourceNotice(lines.lineOf(offset), kind, message));
		}
	}
}

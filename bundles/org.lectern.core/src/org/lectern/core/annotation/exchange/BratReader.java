/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.PassageText;

/** Reads brat stand-off. What cannot be kept is told, with its line. */
public final class BratReader {

	private static final Pattern SPAN = Pattern.compile("(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)"); //$NON-NLS-1$
	private static final Pattern RELATION = Pattern.compile("(\\S+) [^\\s:]+:(\\S+) [^\\s:]+:(\\S+)"); //$NON-NLS-1$

	private final String text;
	private final Map<String, ExchangedPassage> passages = new LinkedHashMap<>();
	private final List<ExchangedRelation> relations = new ArrayList<>();
	private final List<String> notices = new ArrayList<>();

	private BratReader(String text) {
		this.text = text;
	}

	/**
	 * Reads a file of annotations.
	 *
	 * @param text
	 *            the text they are about; null where it is not at hand
	 * @param annotations
	 *            the file of annotations, never null
	 * @return the annotations, with one notice for each line that was left out or changed, never null
	 * @throws ExchangeException
	 *             when a line is not brat stand-off
	 */
	public static AnnotationDocument read(String text, String annotations) throws ExchangeException {
		return new BratReader(text).read(annotations);
	}

	private AnnotationDocument read(String annotations) throws ExchangeException {
		String[] lines = (annotations.startsWith("\ufeff") ? annotations.substring(1) : annotations).split("\\R", -1); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < lines.length; i++) { // notes and relations may stand before what they name
			if (lines[i].startsWith("T")) { //$NON-NLS-1$
				readPassage(lines[i], i + 1);
			}
		}
		for (int i = 0; i < lines.length; i++) {
			if (!lines[i].isBlank() && !lines[i].startsWith("T")) { //$NON-NLS-1$
				readOther(lines[i], i + 1);
			}
		}
		return new AnnotationDocument(text == null ? List.of() : List.of(new AnnotationDocument.Part(null, text)),
				List.copyOf(passages.values()), relations, notices);
	}

	private void readPassage(String line, int number) throws ExchangeException {
		String[] columns = line.split("\t", 3); //$NON-NLS-1$
		Matcher span = columns.length < 2 ? null : SPAN.matcher(columns[1].strip());
		if (span == null || !span.matches()) {
			throw new ExchangeException(NLS.bind(Messages.BratReader_noSpan, number));
		}
		String[] parts = span.group(2).split(";"); //$NON-NLS-1$
		int start = Integer.parseInt(parts[0].split(" ")[0]); //$NON-NLS-1$
		int end = Integer.parseInt(parts[parts.length - 1].split(" ")[1]); //$NON-NLS-1$
		if (start >= end) {
			throw new ExchangeException(NLS.bind(Messages.BratReader_emptySpan, number));
		}
		String written = columns.length > 2 ? columns[2] : ""; //$NON-NLS-1$
		String quote = written;
		String prefix = null;
		String suffix = null;
		if (text != null) {
			if (end > text.codePointCount(0, text.length())) {
				throw new ExchangeException(NLS.bind(Messages.BratReader_outside, number));
			}
			int from = text.offsetByCodePoints(0, start);
			int to = text.offsetByCodePoints(from, end - start);
			var selector = new PassageText(text).quote(from, to);
			quote = selector.getExact();
			prefix = selector.getPrefix();
			suffix = selector.getSuffix();
			if (parts.length == 1 && !written.isEmpty() && !written.equals(quote)) {
				notices.add(NLS.bind(Messages.BratReader_otherText, number));
			}
		}
		if (parts.length > 1) {
			notices.add(NLS.bind(Messages.BratReader_discontinuous, number, columns[0]));
		}
		String label = span.group(1).equals(BratWriter.UNLABELLED) ? null : span.group(1);
		passages.put(columns[0], new ExchangedPassage(columns[0], label, null, quote, prefix, suffix, start, end, null));
	}

	private void readOther(String line, int number) throws ExchangeException {
		String[] columns = line.split("\t", 3); //$NON-NLS-1$
		if (columns.length < 2) {
			throw new ExchangeException(NLS.bind(Messages.BratReader_noColumns, number));
		}
		switch (line.charAt(0)) {
		case 'R' -> readRelation(columns[1].strip(), number);
		case '*' -> readGroup(columns[1].strip(), number);
		case '#' -> readNote(columns, number);
		case 'A', 'M' -> notices.add(NLS.bind(Messages.BratReader_attribute, number, columns[1]));
		case 'N' -> notices.add(NLS.bind(Messages.BratReader_normalisation, number, columns[1]));
		case 'E' -> notices.add(NLS.bind(Messages.BratReader_event, number, columns[1]));
		default -> throw new ExchangeException(NLS.bind(Messages.BratReader_unknown, number));
		}
	}

	private void readRelation(String content, int number) throws ExchangeException {
		Matcher relation = RELATION.matcher(content);
		if (!relation.matches()) {
			throw new ExchangeException(NLS.bind(Messages.BratReader_badRelation, number));
		}
		add(relation.group(1), List.of(relation.group(2), relation.group(3)), false, number);
	}

	private void readGroup(String content, int number) throws ExchangeException {
		List<String> words = List.of(content.split(" +")); //$NON-NLS-1$
		if (words.size() < 3) {
			throw new ExchangeException(NLS.bind(Messages.BratReader_badRelation, number));
		}
		add(words.get(0), words.subList(1, words.size()), true, number);
	}

	private void add(String type, List<String> members, boolean group, int number) {
		if (passages.keySet().containsAll(members)) {
			relations.add(new ExchangedRelation(type, members, group));
		} else {
			notices.add(NLS.bind(Messages.BratReader_missingMember, number, type));
		}
	}

	private void readNote(String[] columns, int number) {
		String[] about = columns[1].strip().split(" +"); //$NON-NLS-1$
		ExchangedPassage passage = about.length < 2 ? null : passages.get(about[1]);
		if (passage == null || columns.length < 3) {
			notices.add(NLS.bind(Messages.BratReader_note, number, columns[1]));
			return;
		}
		String comment = passage.comment() == null ? columns[2] : passage.comment() + '\n' + columns[2];
		passages.put(passage.id(), new ExchangedPassage(passage.id(), passage.label(), null, passage.quote(),
				passage.prefix(), passage.suffix(), passage.start(), passage.end(), comment));
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.duplicate.Fingerprints;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictKind;
import org.lectern.model.review.VerdictSubject;

/**
 * Writes down, in a verdict that papers are the same, what they said before they were merged: behind the reason, each
 * paper as a BibTeX entry, the one that was kept first, with two fields more that name its file and its notes. Where a
 * person decided what the merge gave, that entry comes last, with a field more that says so; and where notes were
 * joined, each entry has them in fields of their own.
 */
final class MergeRecord {

	private static final String MARK = "Entries before they were merged:\n"; //$NON-NLS-1$
	private static final String FILE = "lectern-file"; //$NON-NLS-1$
	private static final String NOTES = "lectern-notes"; //$NON-NLS-1$
	/** The text of a note; with the number of its path among the notes behind it. */
	private static final String NOTE = "lectern-note-"; //$NON-NLS-1$
	private static final String RESULT = "lectern-result"; //$NON-NLS-1$
	/** A path may hold anything but this. */
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private MergeRecord() {
	}

	/**
	 * Makes the record of a merge.
	 *
	 * @param result
	 *            what a person decided the merge should give; null for what {@link FieldMerge} gives
	 * @return the verdict; null when the papers hold something that neither BibTeX nor XML can
	 */
	static Verdict of(List<MergeOrigin> origins, MergeOrigin result, FixInput input) {
		StringBuilder why = new StringBuilder();
		if (input.reason() != null && !input.reason().isBlank()) {
			why.append(input.reason().strip()).append("\n\n"); //$NON-NLS-1$
		}
		why.append(MARK);
		List<MergeOrigin> all = new ArrayList<>(origins);
		if (result != null) {
			all.add(result);
		}
		all.forEach(origin -> append(origin, origin == result, why));
		if (!isXml(why) || !isComplete(all, why.toString())) {
			return null;
		}
		Verdict verdict = ReviewFactory.eINSTANCE.createVerdict();
		verdict.setKind(VerdictKind.SAME);
		verdict.setBy(input.reviewer());
		verdict.setWhen(input.when());
		verdict.setWhy(why.toString());
		for (MergeOrigin origin : origins) {
			VerdictSubject subject = ReviewFactory.eINSTANCE.createVerdictSubject();
			subject.setPaperKey(origin.paper().getKey());
			subject.setFingerprint(Fingerprints.of(origin.paper()));
			verdict.getSubjects().add(subject);
		}
		return verdict;
	}

	private static void append(MergeOrigin origin, boolean isResult, StringBuilder text) {
		text.append('@').append(origin.paper().getEntryType()).append('{').append(origin.paper().getKey());
		for (Field field : origin.paper().getFields()) {
			append(field.getName(), field.getValue(), text);
		}
		append(FILE, escape(origin.file()), text);
		if (!origin.notes().isEmpty()) {
			append(NOTES, escape(String.join(SEPARATOR, origin.notes().keySet())), text);
			int number = 0;
			for (String note : origin.notes().values()) {
				number++;
				if (!note.isEmpty()) {
					append(NOTE + number, escape(note), text);
				}
			}
		}
		if (isResult) {
			append(RESULT, "true", text); //$NON-NLS-1$
		}
		text.append("\n}\n"); //$NON-NLS-1$
	}

	private static void append(String name, String value, StringBuilder text) {
		text.append(",\n  ").append(name).append(" = {").append(value == null ? "" : lines(value)).append('}'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Line ends do not outlive XML. */
	private static String lines(String value) {
		return value.replace("\r\n", "\n").replace('\r', '\n'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escape(String path) {
		return path.replace("%", "%25").replace("{", "%7B").replace("}", "%7D"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private static String unescape(String path) {
		return path.replace("%7D", "}").replace("%7B", "{").replace("%25", "%"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private static boolean isXml(CharSequence text) {
		return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800
				|| c > 0xDFFF && c < 0xFFFE || c > 0xFFFF);
	}

	/** Tells whether what was written can be read again. */
	private static boolean isComplete(List<MergeOrigin> origins, String why) {
		List<MergeOrigin> read = new ArrayList<>();
		MergeOrigin result = read(why, read);
		if (result != null) {
			read.add(result);
		}
		if (read.size() != origins.size()) {
			return false;
		}
		for (int i = 0; i < read.size(); i++) {
			Paper paper = origins.get(i).paper();
			Paper again = read.get(i).paper();
			if (!Objects.equals(paper.getKey(), again.getKey())
					|| !Objects.equals(paper.getEntryType(), again.getEntryType())
					|| !fields(paper).equals(fields(again)) || !notes(origins.get(i)).equals(read.get(i).notes())) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, String> notes(MergeOrigin origin) {
		Map<String, String> notes = new TreeMap<>(origin.notes());
		notes.replaceAll((path, text) -> lines(text));
		return notes;
	}

	private static List<String> fields(Paper paper) {
		return paper.getFields().stream()
				.map(field -> field.getName() + '=' + (field.getValue() == null ? "" : lines(field.getValue()))) //$NON-NLS-1$
				.toList();
	}

	/** Tells whether a verdict is the record of a merge. */
	static boolean is(Verdict verdict) {
		return verdict.getKind() == VerdictKind.SAME && verdict.getWhy() != null && verdict.getWhy().contains(MARK);
	}

	/** Returns the papers of a merge, the one that was kept first. */
	static List<MergeOrigin> of(Verdict verdict) {
		List<MergeOrigin> origins = new ArrayList<>();
		read(verdict.getWhy(), origins);
		return origins;
	}

	/** Returns what a person decided a merge should give, null where nobody did. */
	static MergeOrigin resultOf(Verdict verdict) {
		return read(verdict.getWhy(), new ArrayList<>());
	}

	/** Reads the papers, and returns the result where there is one. */
	private static MergeOrigin read(String why, List<MergeOrigin> origins) {
		String entries = why.substring(why.indexOf(MARK) + MARK.length());
		MergeOrigin result = null;
		if (ReviewFileReader.readText("origins.bib", entries).root() instanceof Bibliography bibliography) { //$NON-NLS-1$
			for (Paper paper : bibliography.getPapers()) {
				Paper copy = MergeOrigin.copy(paper);
				boolean isResult = take(RESULT, copy) != null;
				String file = take(FILE, copy);
				MergeOrigin origin = new MergeOrigin(file == null ? "" : unescape(file), copy, takeNotes(copy)); //$NON-NLS-1$
				if (isResult) {
					result = origin;
				} else {
					origins.add(origin);
				}
			}
		}
		return result;
	}

	private static Map<String, String> takeNotes(Paper paper) {
		Map<String, String> notes = new TreeMap<>();
		String paths = take(NOTES, paper);
		if (paths != null) {
			int number = 0;
			for (String path : unescape(paths).split(SEPARATOR)) {
				number++;
				String text = take(NOTE + number, paper);
				notes.put(path, text == null ? "" : unescape(text)); //$NON-NLS-1$
			}
		}
		return notes;
	}

	/** Removes a field of the record and returns its value, null where there is none. */
	private static String take(String name, Paper paper) {
		Field field = paper.findField(name);
		if (field == null) {
			return null;
		}
		paper.getFields().remove(field);
		return field.getValue();
	}
}

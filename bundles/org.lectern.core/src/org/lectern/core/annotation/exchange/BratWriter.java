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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes annotations as brat stand-off: a text and a file of annotations, both with LF, to be stored in UTF-8. */
public final class BratWriter {

	/** The label that stands for none. */
	static final String UNLABELLED = "Passage"; //$NON-NLS-1$

	private BratWriter() {
	}

	/**
	 * Returns the text file.
	 *
	 * @param document
	 *            the annotations, never null
	 * @return the texts of the parts, each with a line end, never null
	 */
	public static String text(AnnotationDocument document) {
		return document.parts().stream().map(part -> part.text() + '\n').collect(Collectors.joining());
	}

	/**
	 * Returns the file of annotations.
	 *
	 * @param document
	 *            annotations whose passages have a field and a place, never null
	 * @return one annotation in each line, never null
	 */
	public static String annotations(AnnotationDocument document) {
		StringBuilder lines = new StringBuilder();
		Map<String, Integer> starts = starts(document.parts());
		int notes = 0;
		for (ExchangedPassage passage : document.passages()) {
			int begin = starts.getOrDefault(passage.field(), 0);
			lines.append(passage.id()).append('\t').append(passage.label() == null ? UNLABELLED : name(passage.label()))
					.append(' ').append(spans(passage, begin)).append('\t').append(oneLine(passage.quote())).append('\n');
			if (passage.comment() != null && !passage.comment().isBlank()) {
				for (String line : passage.comment().strip().split("\\R")) { //$NON-NLS-1$
					lines.append('#').append(++notes).append("\tAnnotatorNotes ").append(passage.id()).append('\t') //$NON-NLS-1$
							.append(line.replace('\t', ' ')).append('\n');
				}
			}
		}
		int relations = 0;
		for (ExchangedRelation relation : document.relations()) {
			if (relation.isGroup()) {
				lines.append("*\t").append(name(relation.type())).append(' ') //$NON-NLS-1$
						.append(String.join(" ", relation.members())).append('\n'); //$NON-NLS-1$
			} else {
				lines.append('R').append(++relations).append('\t').append(name(relation.type())).append(" Arg1:") //$NON-NLS-1$
						.append(relation.members().get(0)).append(" Arg2:").append(relation.members().get(1)) //$NON-NLS-1$
						.append('\n');
			}
		}
		return lines.toString();
	}

	private static Map<String, Integer> starts(List<AnnotationDocument.Part> parts) {
		int[] lengths = parts.stream().mapToInt(part -> part.text().codePointCount(0, part.text().length()) + 1)
				.toArray();
		return IntStream.range(0, parts.size()).boxed().collect(Collectors.toMap(i -> parts.get(i).field(),
				i -> IntStream.range(0, i).map(before -> lengths[before]).sum(), (first, second) -> first));
	}

	/** A span must not reach over the end of a line, so it is written as several then. */
	private static String spans(ExchangedPassage passage, int begin) {
		StringBuilder spans = new StringBuilder();
		int at = begin + passage.start();
		for (String line : passage.quote().split("\n", -1)) { //$NON-NLS-1$
			int end = at + line.codePointCount(0, line.length());
			if (end > at) {
				spans.append(spans.isEmpty() ? "" : ";").append(at).append(' ').append(end); //$NON-NLS-1$ //$NON-NLS-2$
			}
			at = end + 1;
		}
		return spans.toString();
	}

	private static String oneLine(String text) {
		return text.replace('\n', ' ');
	}

	/** Names have letters, digits, underscores and hyphens. */
	static String name(String id) {
		return id.replaceAll("[^\\p{L}\\p{N}_-]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

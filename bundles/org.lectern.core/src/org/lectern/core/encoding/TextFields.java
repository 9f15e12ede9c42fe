/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.util.Locale;
import java.util.Set;

/**
 * What kind of text the fields of an entry hold. Typeset are the fields of the data model of biblatex (manual, section
 * 2.2) that hold words or numbers; verbatim are those that LaTeX does not read as text (same place: verbatim and uri
 * fields), and those in which programs keep the names of files.
 */
final class TextFields {

	private static final Set<String> VERBATIM = words("doi url urlraw eprint file pdf ps verba verbb verbc biburl ee crossref xdata xref related entryset ids"); //$NON-NLS-1$

	private static final Set<String> NAMES = words("""
			author bookauthor editor editora editorb editorc translator annotator commentator holder introduction
			foreword afterword shortauthor shorteditor
			"""); //$NON-NLS-1$

	private static final Set<String> TYPESET = words("""
			author bookauthor editor editora editorb editorc translator annotator commentator holder introduction
			foreword afterword shortauthor shorteditor
			title subtitle titleaddon booktitle booksubtitle booktitleaddon maintitle mainsubtitle maintitleaddon
			journal journaltitle journalsubtitle journaltitleaddon shortjournal shorttitle shortseries shorthand
			issuetitle issuesubtitle issuetitleaddon eventtitle eventtitleaddon origtitle reprinttitle indextitle
			series volume volumes number issue pages pagetotal chapter edition part version
			publisher origpublisher institution school organization location address origlocation venue library
			howpublished note addendum type pubstate nameaddon label usera userb userc userd usere userf
			"""); //$NON-NLS-1$

	/** Typeset by few styles; biber writes them into what LaTeX reads all the same. */
	private static final Set<String> PROSE = words("abstract annotation annote"); //$NON-NLS-1$

	private TextFields() {
	}

	/** Tells whether LaTeX does not read a field as text, or its value names something outside. */
	static boolean isVerbatim(String field) {
		return VERBATIM.contains(lower(field)) || lower(field).startsWith("bdsk-"); //$NON-NLS-1$
	}

	static boolean isTypeset(String field) {
		return TYPESET.contains(lower(field));
	}

	static boolean isProse(String field) {
		return PROSE.contains(lower(field));
	}

	static boolean isNameList(String field) {
		return NAMES.contains(lower(field));
	}

	private static String lower(String field) {
		return field.toLowerCase(Locale.ROOT);
	}

	private static Set<String> words(String words) {
		return Set.of(words.strip().split("\\s+")); //$NON-NLS-1$
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of fields: those of BibTeX (its manual, section 3.2) and biblatex (its manual, section 2.2), and those
 * which programs and data bases add and which resemble them.
 */
@SuppressWarnings("nls")
final class FieldNames {

	private static final List<String> STANDARD = List.of(("author title year journal booktitle pages volume number "
			+ "publisher editor address abstract date doi url note series edition school institution month chapter "
			+ "howpublished keywords organization type crossref key annote issn isbn journaltitle location language "
			+ "eprint eprinttype eprintclass archiveprefix primaryclass urldate subtitle booksubtitle booktitleaddon "
			+ "titleaddon maintitle mainsubtitle maintitleaddon journalsubtitle journaltitleaddon issue issuetitle "
			+ "issuesubtitle issuetitleaddon afterword annotation annotator addendum authortype bookauthor bookpagination "
			+ "commentator editora editorb editorc editortype editoratype editorbtype editorctype eid entrysubtype "
			+ "eventdate eventtitle eventtitleaddon execute file foreword gender holder hyphenation ids indexsorttitle "
			+ "indextitle introduction isan ismn isrn iswc label langid langidopts library nameaddon options "
			+ "origdate origlanguage origlocation origpublisher origtitle pagetotal pagination part pdf presort pubstate "
			+ "related relatedoptions relatedstring relatedtype reprinttitle shortauthor shorteditor shorthand "
			+ "shorthandintro shortjournal shortseries shorttitle sortkey sortname sortshorthand sorttitle sortyear "
			+ "translator venue version volumes xdata xref entryset").split(" "));

	/** Other names that are meant: many are near to a standard one, and the first are so frequent that it saves time. */
	private static final Set<String> OTHERS = Set.of("biburl", "bibsource", "bibdate", "timestamp", "owner",
			"acknowledgement", "coden", "lccn", "remark", "confnote", "classification", "affiliation", "pmid", "pmcid",
			"comment", "price", "notes", "keyword", "day", "days", "city", "place", "urls", "sortdate", "tags",
			"fulltitle", "fjournal", "ajournal", "journals", "editors-l", "pagecount", "numpages", "booknumber", "bookpages",
			"subtype", "titles", "update", "pubdate", "issued", "edate", "source", "labels", "holding", "groups", "files",
			"volumetitle", "collection", "titlenote", "bookvolume", "volumenumber", "journalabr", "journal-url", "rights",
			"shortpublisher", "shortbooktitle", "confdate", "address-l", "usera", "userb", "userc", "userd", "usere", "userf",
			"lista", "listb", "listc", "listd", "liste", "listf", "namea", "nameb", "namec", "nameatype", "namebtype",
			"namectype", "verba", "verbb", "verbc", "isbnx", "print", "event", "titlea", "titleb", "titlec", "editord",
			"editorial", "authority", "locality", "additional", "allocation", "translation", "transaction", "commentary",
			"shortname", "sortnames", "annotations", "chapters", "series2", "pageend", "pagestart", "lastpage", "firstpage",
			"versions", "options2", "libnote", "subject", "subjects", "category", "categories", "keys", "mykey", "types");

	private static final Set<String> KNOWN;

	static {
		Set<String> known = new HashSet<>(OTHERS);
		known.addAll(STANDARD);
		KNOWN = Set.copyOf(known);
	}

	private FieldNames() {
	}

	/** Returns the standard name somebody meant by another one, in lower case; null where it may well be meant. */
	static String nearest(String name) {
		return KNOWN.contains(name) || !isWord(name) ? null : Spelling.nearest(name, STANDARD);
	}

	/** Names with digits or hyphens are made up on purpose. */
	private static boolean isWord(String name) {
		return name.chars().allMatch(c -> c >= 'a' && c <= 'z');
	}
}

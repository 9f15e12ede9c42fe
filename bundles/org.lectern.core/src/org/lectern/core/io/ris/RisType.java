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

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The types of RIS and the entry types they are read as. The first type with an entry type is the one it is written as. */
enum RisType {

	JOUR("article"), EJOUR("article"), MGZN("article"), NEWS("article"), INPR("article"), ABST("article"), EJOURNAL("article"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	BOOK("book"), EDBOOK("book"), EBOOK("book"), CLSWK("book"), ANCIENT("book"), SER("book"), DICT("book"), CTLG("book"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	CHAP("incollection"), ECHAP("incollection"), ENCYC("incollection"), INCOL("incollection"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	CONF("inproceedings"), CPAPER("inproceedings"), //$NON-NLS-1$ //$NON-NLS-2$
	THES("phdthesis"), DISS("phdthesis"), //$NON-NLS-1$ //$NON-NLS-2$
	RPRT("techreport"), GOVDOC("techreport"), STAND("techreport"), GRANT("techreport"), LEGAL("techreport"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	PAMP("booklet"), UNPB("unpublished"), UNPD("unpublished"), MANSCPT("unpublished"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	ELEC("online"), WEB("online"), BLOG("online"), ICOMM("online"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	DATA("dataset"), AGGR("dataset"), DBASE("dataset"), STAT("misc"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	COMP("software"), PAT("patent"), //$NON-NLS-1$ //$NON-NLS-2$
	GEN("misc"), ADVS("misc"), ART("misc"), BILL("misc"), CASE("misc"), CHART("misc"), EQUA("misc"), FIGURE("misc"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	HEAR("misc"), INTV("misc"), JFULL("misc"), MAP("misc"), MPCT("misc"), MULTI("misc"), MUSIC("misc"), PCOMM("misc"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	POD("misc"), PRESS("misc"), SLIDE("misc"), SOUND("misc"), UNBILL("misc"), VIDEO("misc"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final Map<String, RisType> BY_CODE = new HashMap<>();
	private static final Map<String, RisType> BY_ENTRY_TYPE = new HashMap<>();

	static {
		for (RisType type : values()) {
			BY_CODE.put(type.name(), type);
			if (type != STAT) {
				BY_ENTRY_TYPE.putIfAbsent(type.entryType, type);
			}
		}
		// what some programs write in place of the codes
		BY_CODE.put("JOURNAL", JOUR); //$NON-NLS-1$
		BY_CODE.put("JOURNAL ARTICLE", JOUR); //$NON-NLS-1$
		BY_CODE.put("ARTICLE", JOUR); //$NON-NLS-1$
		BY_CODE.put("BOOK CHAPTER", CHAP); //$NON-NLS-1$
		BY_CODE.put("BOOK SECTION", CHAP); //$NON-NLS-1$
		BY_CODE.put("CONFERENCE PAPER", CONF); //$NON-NLS-1$
		BY_CODE.put("CONFERENCE PROCEEDINGS", CONF); //$NON-NLS-1$
		BY_CODE.put("THESIS", THES); //$NON-NLS-1$
		BY_CODE.put("REPORT", RPRT); //$NON-NLS-1$
		BY_CODE.put("PREPRINT", UNPB); //$NON-NLS-1$
		BY_CODE.put("GENERIC", GEN); //$NON-NLS-1$
		// entry types that only have a part of a type of RIS
		BY_ENTRY_TYPE.put("inbook", CHAP); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("bookinbook", CHAP); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("suppbook", CHAP); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("suppcollection", CHAP); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("inreference", ENCYC); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("suppperiodical", JOUR); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("proceedings", CONF); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("mvproceedings", CONF); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("conference", CONF); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("mastersthesis", THES); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("thesis", THES); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("manual", RPRT); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("report", RPRT); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("standard", STAND); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("collection", EDBOOK); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("mvcollection", EDBOOK); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("mvbook", BOOK); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("reference", BOOK); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("mvreference", BOOK); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("periodical", JFULL); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("electronic", ELEC); //$NON-NLS-1$
		BY_ENTRY_TYPE.put("www", ELEC); //$NON-NLS-1$
	}

	private final String entryType;

	RisType(String entryType) {
		this.entryType = entryType;
	}

	/** Finds the type of a code or of what some programs write instead; null where there is none. */
	static RisType ofCode(String code) {
		return BY_CODE.get(code.strip().toUpperCase(Locale.ROOT));
	}

	/** Finds the type an entry type is written as. */
	static RisType ofEntryType(String entryType) {
		return BY_ENTRY_TYPE.getOrDefault(entryType.toLowerCase(Locale.ROOT), GEN);
	}

	/** The entry type it is read as, unless other tags say more. */
	String entryType() {
		return entryType;
	}

	/** Whether its entry type alone leads back to it. */
	boolean isUsual() {
		return BY_ENTRY_TYPE.get(entryType) == this;
	}

	/** Whether such a work is a part of another one that has a title. */
	boolean isPart() {
		return this == CHAP || this == ECHAP || this == INCOL || this == ENCYC || this == CONF || this == CPAPER;
	}

	boolean isArticle() {
		return entryType.equals("article"); //$NON-NLS-1$
	}

	boolean isBook() {
		return entryType.equals("book") || this == PAMP; //$NON-NLS-1$
	}

	boolean isThesis() {
		return entryType.equals("phdthesis"); //$NON-NLS-1$
	}

	boolean isReport() {
		return entryType.equals("techreport"); //$NON-NLS-1$
	}
}

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

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	/** A task. */
	public static String collectingEntries;
	/** What a format cannot hold; the name of a field and the format. */
	public static String fieldNotHeld;
	/** What a format changes; the name of the field, what became of its value, the name of the format. */
	public static String fieldChanged;
	/** Why a file was not written; its name. */
	public static String fileExists;
	/** The name of a format. */
	public static String formatBibtex;
	/** The name of a format. */
	public static String formatCslJson;
	/** A task. */
	public static String formatting;
	/** Why there is no file for a paper. */
	public static String noNote;
	/** Why there is no file for a paper. */
	public static String noteOfOtherPaper;
	/** Why there is no reference to a paper. */
	public static String nothingPrinted;
	/** What an entry lacks; the key of another one. */
	public static String parentMissing;
	/** What a format cannot hold; the name of the format. */
	public static String recordLost;
	/** A heading. */
	public static String references;
	/** What a format cannot hold; an entry type and what is written instead. */
	public static String typeNotHeld;
	/** The name of a format. */
	public static String ris;
	/** What a format changes; the entry type, what became of it, the name of the format. */
	public static String typeLost;
	/** A task. */
	public static String writing;
	/** A task. */
	public static String writingNotes;
	/** A task. */
	public static String writingRecords;
	/** Why there is no table. */
	public static String noForm;
	/** Why there is no table; the id of a form. */
	public static String noSuchForm;
	/** A task. */
	public static String writingAnnotations;
	/** A task. */
	public static String writingTable;

	static {
		NLS.initializeMessages("org.lectern.core.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

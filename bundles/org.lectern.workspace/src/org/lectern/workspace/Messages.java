/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	/** Papers could not be added: the encoding of the file lacks a character. {0}: the path, {1}: the encoding. */
	public static String AddedEntries_unencodable;
	/** The name of adding papers in the undo menu. {0}: the name of the file. */
	public static String AddEntries_label;
	/** Text could not be added: it describes no paper. */
	public static String AddEntries_noEntry;
	/** The name of adding an annotation scheme in the undo menu. {0}: the name of the scheme. */
	public static String AddScheme_label;
	/** An annotation scheme was not added: the protocol has it. {0}: the name of the scheme. */
	public static String AddScheme_present;
	/** A fix could not be made: nothing to change. */
	public static String AnswerOperation_label;
	public static String AnswerOperation_noForm;
	public static String AnswerOperation_otherForm;
	public static String AnswerOperation_otherPaper;
	public static String AnswerOperation_unreadable;
	public static String ApplyFix_nothingToDo;
	/** A fix could not be made: a file cannot be read. {0}: the path, {1}: why. */
	public static String ApplyFix_unreadable;
	/** The name of deleting papers in the undo menu. {0}: how many. */
	public static String DeletePapers_many;
	/** The name of deleting a paper in the undo menu. */
	public static String DeletePapers_one;
	/** Papers were not changed: they are as they should be. */
	public static String EditPapers_nothingToDo;
	/** A change could not be made: the file changed since. {0}: the path. */
	public static String FileChanges_changedMeanwhile;
	/** A change failed and could not be taken back. {0}: the paths, {1}: what failed. */
	public static String FileChanges_notRestored;
	/** A change could not be made: a file cannot be written. {0}: the path, {1}: why. */
	public static String FileChanges_notWritten;
	/** A change could not be made: files are read-only. {0}: the paths. */
	public static String FileChanges_readOnly;
	/** A file is not read: it is too large. {0}: the most MiB. */
	public static String FileContent_tooLarge;
	/** A change could not be made: the encoding of the editor lacks a character. {0}: the path, {1}: the encoding. */
	public static String FileContent_unencodable;
	/** A change could not be made: the editor has the wrong encoding. {0}: the path, {1}: the encoding. */
	public static String FileContent_wrongEncoding;
	/** A change could not be made: the file on disk is newer. {0}: the path. */
	public static String FileWriter_unsynchronized;
	/** The name of the import in the undo menu. {0}: the name of the digest. */
	public static String ImportDigest_label;
	/** The name of the import in the undo menu. {0}: the names of the files. */
	public static String ImportRecords_label;
	/** Records were not imported: the review has all of them. {0}: how many. */
	public static String ImportRecords_nothingNew;
	/** A digest could not be imported: it is none. */
	public static String ImportDigest_noPaper;
	/** A digest was not imported: nothing is new. {0}: the number of papers. */
	public static String ImportDigest_nothingNew;
	/** Where a finding is. {0}: the line, {1}: the column. */
	public static String FindingMarker_location;
	public static String MarkerLimit_more;
	/** Papers could not be moved: macros mean something else in the other file. {0}: the macros, {1}: the path. */
	public static String MovePapers_conflict;
	/** The name of moving papers in the undo menu. {0}: the name of the file, {1}: how many. */
	public static String MovePapers_many;
	/** Papers were not moved: they are in the file already. */
	public static String MovePapers_nothingToDo;
	/** The name of moving a paper in the undo menu. {0}: the name of the file. */
	public static String MovePapers_one;
	/** The name of importing annotations in the undo menu. */
	public static String ImportAnnotations_label;
	/** Annotations were not imported: nothing is new. {0}: how many there are. */
	public static String ImportAnnotations_nothingNew;

	/** The name of a job. */
	public static String ReviewWords_gathering;

	/** The name of the job that checks reviews whose problems were not saved. */
	public static String ReviewRecovery_job;

	static {
		NLS.initializeMessages("org.lectern.workspace.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

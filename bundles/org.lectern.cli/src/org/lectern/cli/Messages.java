/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String BaselineFile_missing;
	public static String BaselineFile_unreadable;
	public static String ChoiceConverter_unknown;
	public static String ConsoleProgress_step;
	public static String ConsoleProgress_task;
	public static String Console_emptyPath;
	public static String Console_invalidPath;
	public static String ConvertCommand_converted;
	public static String ConvertCommand_unknown;
	public static String FixCommand_check;
	public static String FixCommand_corrected;
	public static String FixCommand_notCorrecting;
	public static String FixCommand_unknown;
	public static String FixCommand_wouldCorrect;
	public static String ImportCommand_fileMissing;
	public static String ImportCommand_intoMissing;
	public static String ImportDigestCommand_failed;
	public static String ImportDigestCommand_intoNoFolder;
	public static String ImportDigestCommand_missing;
	public static String ImportDigestCommand_noPaper;
	public static String ImportDigestCommand_notFile;
	public static String ImportDigestCommand_tooLarge;
	public static String ImportSummary_added;
	public static String ImportSummary_createdProtocol;
	public static String ImportSummary_paper;
	public static String ImportSummary_present;
	public static String ImportSummary_wouldAdd;
	public static String ImportSummary_wouldCreateProtocol;
	public static String IntakeSummary_conflict;
	public static String IntakeSummary_conflictKept;
	public static String IntakeSummary_conflictTaken;
	public static String IntakeSummary_counts;
	public static String IntakeSummary_dryRun;
	public static String IntakeSummary_new;
	public static String IntakeSummary_skipped;
	public static String IntakeSummary_source;
	public static String IntakeSummary_updated;
	public static String IntakeSummary_wouldUpdate;
	public static String IntakeSummary_wouldWrite;
	public static String IntakeSummary_wrote;
	public static String LecternCommandLine_cancelled;
	public static String LecternCommandLine_internal;
	public static String LecternCommandLine_outOfMemory;
	public static String LecternCommandLine_outputLost;
	public static String LecternCommandLine_tryHelp;
	public static String LecternCommandLine_unknownVerb;
	public static String LecternCommand_verbMissing;
	public static String OutputFailure_cannotWrite;
	public static String OutputFailure_denied;
	public static String OutputFailure_failed;
	public static String OutputFailure_isFolder;
	public static String OutputFailure_noFolder;
	public static String OutputFailure_notFolder;
	public static String ExportCommand_exists;
	public static String ExportCommand_exported;
	public static String ExportCommand_folderMissing;
	public static String ExportCommand_incomplete;
	public static String ExportCommand_noFolder;
	public static String ExportCommand_nothing;
	public static String ExportCommand_unknown;
	public static String ExportCommand_wouldExport;
	public static String PaperChoice_notUnderstood;
	public static String PaperChoice_problem;
	public static String ProfileConverter_unknown;
	public static String ReviewWriter_changed;
	public static String ReviewWriter_leadsOut;
	public static String ReviewWriter_notRead;
	public static String SourceReading_noFormat;
	public static String SourceReading_notFile;
	public static String SourceReading_tooLarge;
	public static String SourceReading_unknownEncoding;
	public static String SourceReading_unknownFormat;
	public static String SuppressedList_idle;
	public static String SuppressedList_noReason;
	public static String SuppressedList_none;
	public static String ValidateCommand_baseline;
	public static String ValidationSummary_counts;
	public static String ValidationSummary_noEntry;
	public static String VersionProvider_lectern;

	static {
		NLS.initializeMessages("org.lectern.cli.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

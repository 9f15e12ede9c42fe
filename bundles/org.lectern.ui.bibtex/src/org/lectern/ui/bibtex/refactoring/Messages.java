/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.refactoring;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String FileEdits_changed;
	public static String FileEdits_citation;
	public static String FileEdits_entry;
	public static String FileEdits_formerKeys;
	public static String FileEdits_note;
	public static String FileEdits_protocol;
	public static String FileEdits_reference;
	public static String FileEdits_verdict;
	public static String RenameKey_change;
	public static String RenameKey_name;
	public static String RenameKey_noEntry;
	public static String RenameKey_noteExists;
	public static String RenameKey_reading;
	public static String RenameKey_searching;
	public static String RenameKey_severalEntries;
	public static String RenameKey_unreadable;
	public static String RenameKeyHandler_nothing;
	public static String RenameKeyPage_keep;
	public static String RenameKeyPage_keepTip;
	public static String RenameKeyPage_newKey;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.refactoring.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

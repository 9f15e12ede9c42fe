/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.tagged;

import org.eclipse.osgi.util.NLS;

/** The texts of the readers of tagged formats. */
public final class Messages extends NLS {

	/** The name of a format. */
	public static String formatNbib;
	/** The name of a format. */
	public static String formatRis;
	/** The name of a format. */
	public static String formatWos;
	/** The name of a format. */
	public static String formatWosTab;
	/** Something about a record. */
	public static String endMissing;
	/** Why a part was left out; its beginning. */
	public static String outside;
	/** A task. */
	public static String reading;
	/** Why a record was left out. */
	public static String recordEmpty;
	/** Something about a record. */
	public static String startMissing;
	/** Something about a row; how many cells. */
	public static String tooManyCells;
	/** Something about a record; what is written as its type. */
	public static String typeUnknown;
	/** Why a file cannot be read; the name of its format. */
	public static String withoutRecords;

	static {
		NLS.initializeMessages("org.lectern.core.io.tagged.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

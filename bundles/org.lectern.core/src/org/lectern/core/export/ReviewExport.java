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

import org.lectern.core.reference.UnknownStyleException;

/**
 * A way to take papers of a review, or what was written about them, to other programs.
 *
 * @param id
 *            what the command line calls it, never null
 * @param inFolder
 *            whether it makes a file for each paper, else one file
 * @param maker
 *            makes the export, never null
 */
public record ReviewExport(String id, boolean inFolder, Maker maker) {

	/**
	 * What an export may be told.
	 *
	 * @param style
	 *            the id of the citation style, never null
	 * @param form
	 *            the id of the note form of tables; null for the first one
	 * @param title
	 *            the heading of a list of references; null for a general one
	 */
	public record Options(String style, String form, String title) {
	}

	/** Makes an export. */
	@FunctionalInterface
	public interface Maker {

		/**
		 * Makes the export.
		 *
		 * @param options
		 *            what it is told, never null
		 * @return the export, never null
		 * @throws UnknownStyleException
		 *             when there is no such citation style
		 */
		PaperExport make(Options options) throws UnknownStyleException;
	}
}

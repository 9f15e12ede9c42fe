/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex;

/**
 * A paper holds something that BibTeX cannot hold, such as a value with a brace too many. Writing it would damage the
 * paper or those around it, so nothing is written. The message is for the user and names the paper.
 */
public final class UnwritablePaperException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message
	 *            what cannot be written and why, localised, never null
	 */
	public UnwritablePaperException(String message) {
		super(message);
	}
}

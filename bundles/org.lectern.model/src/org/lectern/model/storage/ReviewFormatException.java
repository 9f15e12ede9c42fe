/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.storage;

import java.io.IOException;

/** A file of a review cannot be read. The message is for the user. */
public final class ReviewFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * Creates the exception.
	 *
	 * @param message
	 *            what is wrong, localised, never null
	 * @param line
	 *            the line, 1 or more
	 * @param cause
	 *            what the parser said, may be null
	 */
	public ReviewFormatException(String message, int line, Throwable cause) {
		super(message, cause);
		this.line = Math.max(1, line);
	}

	/**
	 * Returns where reading failed.
	 *
	 * @return the line, 1 or more
	 */
	public int getLine() {
		return line;
	}
}

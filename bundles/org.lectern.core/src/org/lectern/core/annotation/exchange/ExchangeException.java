/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

/** A file that is not of the format it should be, or broken. */
public final class ExchangeException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the exception.
	 *
	 * @param message
	 *            what is wrong and where, localised, never null
	 */
	public ExchangeException(String message) {
		super(message);
	}
}

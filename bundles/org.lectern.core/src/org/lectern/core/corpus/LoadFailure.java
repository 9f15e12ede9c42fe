/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.storage.ReviewFormatException;
import org.xml.sax.SAXParseException;

/**
 * What an exception from loading a resource says to a person.
 *
 * @param message
 *            why the file cannot be read, localised
 * @param line
 *            where, 1 when not known
 */
record LoadFailure(String message, int line) {

	/** Looks through the causes, the deepest of which knows best. */
	static LoadFailure of(Exception failure) {
		String message = null;
		int line = 1;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause.getMessage() != null) {
				message = cause.getMessage();
			}
			line = Math.max(line, lineOf(cause));
		}
		if (message == null) {
			message = failure.getClass().getSimpleName();
		}
		return new LoadFailure(NLS.bind(Messages.LoadFailure_unreadable, message.strip()), line);
	}

	private static int lineOf(Throwable cause) {
		if (cause instanceof SAXParseException syntax) {
			return syntax.getLineNumber();
		}
		if (cause instanceof ReviewFormatException format) {
			return format.getLine();
		}
		return cause instanceof Resource.Diagnostic diagnostic ? diagnostic.getLine() : 1;
	}
}

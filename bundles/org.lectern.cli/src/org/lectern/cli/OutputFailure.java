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

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** Says why a file cannot be written and what to do. */
final class OutputFailure {

	private OutputFailure() {
		// only static methods
	}

	/**
	 * Makes the exception that ends the command.
	 *
	 * @param target
	 *            the file that cannot be written, absolute
	 * @param shown
	 *            the file as the user knows it
	 * @param failure
	 *            what went wrong
	 * @return the exception to throw
	 */
	static FailedException of(Path target, String shown, IOException failure) {
		return new FailedException(ExitCode.FAILURE, NLS.bind(Messages.OutputFailure_cannotWrite, shown, reason(target, failure)));
	}

	private static String reason(Path target, IOException failure) {
		Path ancestor = target.getParent();
		while (ancestor != null && !Files.exists(ancestor)) {
			ancestor = ancestor.getParent();
		}
		if (Files.isDirectory(target)) {
			return Messages.OutputFailure_isFolder;
		}
		if (ancestor != null && !Files.isDirectory(ancestor)) {
			return NLS.bind(Messages.OutputFailure_notFolder, ancestor);
		}
		if (failure instanceof AccessDeniedException || ancestor != null && !Files.isWritable(ancestor)) {
			return NLS.bind(Messages.OutputFailure_denied, ancestor);
		}
		if (ancestor != null && !ancestor.equals(target.getParent())) {
			return NLS.bind(Messages.OutputFailure_noFolder, target.getParent());
		}
		return NLS.bind(Messages.OutputFailure_failed,
				failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
	}
}

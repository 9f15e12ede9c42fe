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

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.io.intake.ConflictChoice;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what becomes of conflicts. */
final class ConflictConverter implements ITypeConverter<ConflictChoice> {

	@Override
	public ConflictChoice convert(String value) {
		return switch (value.toLowerCase(Locale.ROOT)) {
		case "keep" -> ConflictChoice.KEEP; //$NON-NLS-1$
		case "take" -> ConflictChoice.TAKE; //$NON-NLS-1$
		default -> throw new TypeConversionException(NLS.bind(Messages.ChoiceConverter_unknown, value, "keep, take")); //$NON-NLS-1$
		};
	}
}

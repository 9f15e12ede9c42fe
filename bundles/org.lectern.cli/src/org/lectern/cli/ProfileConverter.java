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
import org.lectern.core.check.Profile;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds the check profile of a name. */
final class ProfileConverter implements ITypeConverter<Profile> {

	@Override
	public Profile convert(String name) {
		Profile profile = Profile.named(name);
		if (profile == null) {
			throw new TypeConversionException(NLS.bind(Messages.ProfileConverter_unknown, name, names()));
		}
		return profile;
	}

	static String names() {
		return String.join(", ", Profile.names()); //$NON-NLS-1$
	}
}

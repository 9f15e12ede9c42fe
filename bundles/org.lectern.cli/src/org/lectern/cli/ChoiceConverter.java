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

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Finds the constant of a word.
 *
 * @param <E>
 *            the constants; their words are those of {@link Object#toString()}
 */
final class ChoiceConverter<E extends Enum<E>> implements ITypeConverter<E> {

	private final E[] choices;

	ChoiceConverter(Class<E> choices) {
		this.choices = choices.getEnumConstants();
	}

	@Override
	public E convert(String word) {
		return Arrays.stream(choices).filter(choice -> choice.toString().equalsIgnoreCase(word)).findFirst()
				.orElseThrow(() -> new TypeConversionException(NLS.bind(Messages.ChoiceConverter_unknown, word,
						Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads a few thousand damaged inputs of each kind, always the same ones. {@link FuzzProgram} goes on for longer. */
class FuzzTest {

	private static final int EXECUTIONS = 3000;

	/** The program measures; here the machine may be busy, so only what never ends counts as slow. */
	private static final Duration BEYOND_DOUBT = Duration.ofMinutes(1);

	static List<FuzzTarget> targets() {
		return FuzzTargets.all();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void nothingEscapesAndNothingHangs(FuzzTarget target) {
		Fuzzer fuzzer = new Fuzzer(target, 20261124, BEYOND_DOUBT);
		Iterator<Integer> rounds = IntStream.range(0, EXECUTIONS).iterator();
		fuzzer.run(() -> rounds.hasNext() && rounds.next() >= 0);
		assertEquals(List.of(), fuzzer.failures().stream().map(failure -> failure.what() + ": " //$NON-NLS-1$
				+ new String(failure.input(), 0, Math.min(2000, failure.input().length), StandardCharsets.UTF_8)).toList());
	}
}

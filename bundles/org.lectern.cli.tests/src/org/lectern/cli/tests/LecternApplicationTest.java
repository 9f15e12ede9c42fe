/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.cli.LecternApplication;

/** The command line as an application inside Eclipse. */
class LecternApplicationTest {

	/** Runs the application as the platform does. */
	private static Object start(String... arguments) throws Exception {
		IApplicationContext context = (IApplicationContext) Proxy.newProxyInstance(
				LecternApplicationTest.class.getClassLoader(), new Class<?>[] { IApplicationContext.class },
				(proxy, method, parameters) -> method.getName().equals("getArguments") //$NON-NLS-1$
						? Map.of(IApplicationContext.APPLICATION_ARGS, arguments)
						: null);
		return new LecternApplication().start(context);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--version                                                                   | 0
			-application org.lectern.cli.lectern --version                              | 0
			-data /some/where -nosplash -consoleLog --version -configuration c          | 0
			-os linux -ws gtk -arch x86_64 -nl en --version                             | 0
			frobnicate                                                                  | 2
			validate /there/is/no/such/path                                             | 3
			validate /there/is/no/such/path -data /some/where                           | 3
			""")
	void exitCodeIsThatOfTheCommand(String line, int exitCode) throws Exception {
		assertEquals(Integer.valueOf(exitCode), start(line.split(" +"))); //$NON-NLS-1$
	}

	@Test
	void resultsGoToStandardOutput() throws Exception {
		PrintStream standard = System.out;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
		try {
			start("checks"); //$NON-NLS-1$
		} finally {
			System.setOut(standard);
		}
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("duplicate-paper"), out::toString); //$NON-NLS-1$
	}
}

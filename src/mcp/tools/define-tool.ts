/** A tool in, the same as the protocol's library registers it out: answers as data and as text, refusals as errors with a hint. */
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { isRefusal, type Refusal } from '../../edit/refusal.js';
import { environmentErrorOf } from '../../model/problems/system-error.js';
import type { AgentSession } from '../session/agent-session.js';

/** What a tool answers besides its data. */
export interface ToolPicture {
  readonly png: Uint8Array;
}

export interface ToolAnswer<T> {
  readonly data: T;
  readonly picture?: ToolPicture | undefined;
}

export interface AgentTool<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: In;
  readonly output: Out;
  /** Whether it leaves all files as they are. */
  readonly readOnly: boolean;
  run(asked: z.output<In>, session: AgentSession): Promise<ToolAnswer<z.input<Out>> | Refusal>;
}

/** A tool whose types are known to itself alone. */
export type AnyTool = (server: McpServer, session: AgentSession) => void;

export function defineTool<In extends z.ZodObject, Out extends z.ZodObject>(
  tool: AgentTool<In, Out>,
): AnyTool {
  return (server, session) => {
    const { name, title, description, readOnly } = tool;
    const annotations = {
      readOnlyHint: readOnly,
      destructiveHint: false,
      idempotentHint: readOnly,
      openWorldHint: false,
    };
    server.registerTool<z.ZodType, z.ZodType>(
      name,
      { title, description, inputSchema: tool.input, outputSchema: tool.output, annotations },
      async (asked) => answerOf(tool, tool.input.parse(asked), session),
    );
  };
}

async function answerOf<In extends z.ZodObject, Out extends z.ZodObject>(
  tool: AgentTool<In, Out>,
  asked: z.output<In>,
  session: AgentSession,
): Promise<CallToolResult> {
  try {
    const answer = await tool.run(asked, session);
    if (isRefusal(answer)) return refused(answer);
    const { data, picture } = answer;
    return {
      structuredContent: { ...data },
      content: [
        { type: 'text', text: JSON.stringify(data) },
        ...(picture === undefined
          ? []
          : [
              {
                type: 'image' as const,
                mimeType: 'image/png',
                data: Buffer.from(picture.png).toString('base64'),
              },
            ]),
      ],
    };
  } catch (error) {
    const known = environmentErrorOf(error);
    if (known !== undefined)
      return refused({ refused: known.code, message: known.message, hint: known.hint });
    // The agent can do nothing about a bug; who runs the server sees where it is.
    session.environment.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return refused({
      refused: 'bug',
      message: 'this is a bug of Pullquote',
      hint: 'its standard error has the details; please report them',
    });
  }
}

function refused(what: {
  readonly refused: string;
  readonly message: string;
  readonly hint?: string | undefined;
}): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: JSON.stringify(what) }] };
}

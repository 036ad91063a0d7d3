-- Run in Neovim by scripts/neovim-check.sh: what an author does in a buffer, and what must come of it.
local folder = vim.env.FOLDER
local failed = false

local function check(what, holds, detail)
  io.stdout:write((holds and 'ok    ' or 'FAILED ') .. what .. '\n')
  if not holds then
    failed = true
    io.stdout:write(vim.inspect(detail) .. '\n')
  end
end

local function finish()
  vim.cmd(failed and 'cquit 1' or 'qall!')
end

vim.cmd('cd ' .. vim.fn.fnameescape(folder))
vim.cmd('edit talk.en.md')
local buffer = vim.api.nvim_get_current_buf()
local uri = vim.uri_from_bufnr(buffer)
local config = { name = 'pullquote', cmd = { 'node', vim.env.PULLQUOTE, 'lsp' }, root_dir = folder }
local id = vim.lsp.start_client(config)
vim.lsp.buf_attach_client(buffer, id)

local function ask(method, params)
  params.textDocument = { uri = uri }
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000)
  return answers and answers[id] and answers[id].result
end

vim.wait(60000, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
local problems = vim.diagnostic.get(buffer)
local near = vim.tbl_filter(function(one) return one.code == 'quote-near' end, problems)
check('problems: the quotation that differs from its source', #near == 1 and near[1].lnum == 11, problems)

local list = ask('textDocument/completion', { position = { line = 14, character = 11 } })
local item = list and list.items[1]
local text = item and item.textEdit.newText
check('completion: the quotation, its attribution line and its place',
  text == 'A liar will describe the advertisement.\n> — Marit Oswin [talk @ 00:03:16]', list)
if item then vim.lsp.util.apply_text_edits({ item.textEdit }, buffer, 'utf-16') end
check('completion: the buffer has it', vim.api.nvim_buf_get_lines(buffer, 14, 16, false)[2] ==
  '> — Marit Oswin [talk @ 00:03:16]', vim.api.nvim_buf_get_lines(buffer, 0, -1, false))

local range = { start = { line = 11, character = 5 }, ['end'] = { line = 11, character = 5 } }
local actions = ask('textDocument/codeAction', { range = range, context = { diagnostics = {} } })
local fix = vim.tbl_filter(function(one) return one.title:find('Use the source', 1, true) end, actions or {})[1]
check('code action: the words of the source', fix ~= nil, actions)
if fix then vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16') end
check('code action: the buffer has them', vim.api.nvim_buf_get_lines(buffer, 11, 12, false)[1] ==
  '> Nobody loses an umbrella. The rain stops, and the marriage is over.',
  vim.api.nvim_buf_get_lines(buffer, 0, -1, false))
vim.wait(60000, function()
  return #vim.tbl_filter(function(one) return one.code == 'quote-near' end, vim.diagnostic.get(buffer)) == 0
end, 20)
check('problems: gone with what was wrong', #vim.diagnostic.get(buffer) == 0, vim.diagnostic.get(buffer))

local place = ask('textDocument/definition', { position = { line = 11, character = 5 } })
check('definition: the line of the source', place ~= nil and place.uri:match('sources/talk%.vtt$') ~= nil, place)
if place then vim.lsp.util.jump_to_location(place, 'utf-16') end
check('definition: the cursor is there', vim.api.nvim_get_current_line():find('Nobody loses an umbrella', 1, true) ~= nil,
  vim.api.nvim_get_current_line())
finish()
